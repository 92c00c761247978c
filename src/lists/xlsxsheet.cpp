#include "lists/xlsxsheet.h"

#include "lists/xmlpart.h"

#include <QDateTime>

#include <cmath>

namespace {

struct Position {
    int row = 0;
    int column = 0; // both count from 1; 0: none
};

// "AB12". Nothing in it is trusted: a place beyond a sheet is refused by SheetText.
Position positionOf(QStringView reference)
{
    Position position;
    qsizetype index = 0;
    for (; index < reference.size() && reference[index] >= u'A' && reference[index] <= u'Z' && index < 4; ++index) {
        position.column = position.column * 26 + (reference[index].unicode() - u'A' + 1);
    }
    position.row = reference.sliced(index).toInt();
    return position;
}

// A number as XML writes it, not as some reader would take it ("nan", "1,5").
std::optional<double> numberOf(const QString &text)
{
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar character) {
        return (character >= u'0' && character <= u'9') || QStringView(u"+-.eE").contains(character);
    });
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isPlain && isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

// Days since the end of 1899, as Excel counts them: it takes 1900 for a leap year. Without the date for a mere time.
QString dateText(double days, bool countsFrom1904)
{
    const double whole = std::floor(days);
    if (whole < 0 || whole > 3'000'000) {
        return QString::number(days, 'f', QLocale::FloatingPointShortest);
    }
    const QDate start = countsFrom1904 ? QDate(1904, 1, 1) : QDate(1899, 12, whole < 60 ? 31 : 30);
    const QString date = start.addDays(qint64(whole)).toString(Qt::ISODate);
    const auto seconds = std::min(int(std::lround((days - whole) * 86'400)), 86'399);
    const QString time = QTime(0, 0).addSecs(seconds).toString(Qt::ISODate);
    if (whole == 0 && !countsFrom1904) {
        return time;
    }
    return seconds == 0 ? date : QStringLiteral("%1 %2").arg(date, time);
}

class SheetReader
{
public:
    SheetReader(QXmlStreamReader &xml, const XlsxWorkbook &book, SheetText &sheet)
        : m_xml(xml), m_book(book), m_sheet(sheet)
    {
    }

    void read()
    {
        m_xml.readNextStartElement();
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"sheetData") {
                readRows();
            } else {
                m_xml.skipCurrentElement();
            }
        }
    }

private:
    void readRows()
    {
        while (m_xml.readNextStartElement()) {
            const QStringView number = m_xml.attributes().value(QLatin1String("r"));
            m_position = {number.isEmpty() ? m_position.row + 1 : number.toInt(), 0};
            while (m_xml.readNextStartElement()) {
                readCell();
            }
            if (m_sheet.isImpossible() || m_sheet.isTooLarge()) {
                m_xml.raiseError(QStringLiteral("cells beyond what a sheet can hold"));
            }
        }
    }

    void readCell()
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const QStringView reference = attributes.value(QLatin1String("r"));
        const int row = m_position.row;
        m_position = reference.isEmpty() ? Position{row, m_position.column + 1} : positionOf(reference);
        if (m_position.row != row || m_position.column == 0) {
            m_xml.raiseError(QStringLiteral("a cell outside its row"));
        }
        m_sheet.moveTo(m_position.row, m_position.column);
        QString value;
        QString text;
        QString formula;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"v") {
                value = m_xml.readElementText();
            } else if (m_xml.name() == u"is") {
                text = readRichText(m_xml);
            } else if (m_xml.name() == u"f") {
                formula = m_xml.readElementText();
            } else {
                m_xml.skipCurrentElement();
            }
        }
        if (value.isEmpty() && text.isEmpty()) {
            m_sheet.addText(formula.isEmpty() ? QString() : u'=' + formula);
        } else {
            addCell(attributes, value, text);
        }
    }

    void addCell(const QXmlStreamAttributes &attributes, const QString &value, const QString &text)
    {
        const QStringView type = attributes.value(QLatin1String("t"));
        if (type == u"s") {
            addSharedText(value);
        } else if (type == u"inlineStr") {
            m_sheet.addText(text.isEmpty() ? value : text);
        } else if (type == u"b") {
            m_sheet.addText(value == u"1" || value == u"true" ? QStringLiteral("TRUE") : QStringLiteral("FALSE"));
        } else if (type.isEmpty() || type == u"n") {
            addNumber(value, attributes.value(QLatin1String("s")).toInt());
        } else {
            m_sheet.addText(value); // a formula's text, an error, a date in ISO 8601
        }
    }

    void addSharedText(const QString &value)
    {
        bool isNumber = false;
        const int index = value.toInt(&isNumber);
        if (!isNumber || index < 0 || index >= m_book.sharedTexts.size()) {
            m_xml.raiseError(QStringLiteral("a text that is not there"));
            return;
        }
        m_sheet.addText(m_book.sharedTexts[index]);
    }

    void addNumber(const QString &value, int style)
    {
        const std::optional<double> number = numberOf(value);
        if (!number) {
            m_sheet.addText(value);
        } else if (m_book.dateStyles.value(style, false)) {
            m_sheet.addText(dateText(*number, m_book.countsFrom1904));
        } else {
            m_sheet.addNumber(*number);
        }
    }

    QXmlStreamReader &m_xml;
    const XlsxWorkbook &m_book;
    SheetText &m_sheet;
    Position m_position;
};

} // namespace

Result<Sheet, ListFault> readXlsxSheet(const ZipPackage &package, const XlsxWorkbook &book, qsizetype index)
{
    const XlsxWorkbook::SheetPart &part = book.sheets[index];
    SheetText sheet;
    const std::optional<ListFault> fault =
        readPart(package, part.path, [&](QXmlStreamReader &xml) { SheetReader(xml, book, sheet).read(); });
    if (sheet.isTooLarge()) {
        return ListFault::TooLarge;
    }
    if (fault) {
        return *fault;
    }
    return Sheet{part.name, sheet.text()};
}
