#include "reports/csvtext.h"

#include <algorithm>

namespace {

bool looksLikeFormula(const QString &text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front());
}

bool needsQuotes(const QString &text, char separator)
{
    return std::any_of(text.begin(), text.end(),
                       [separator](QChar character) {
                           return character == QLatin1Char(separator) || QStringView(u"\"\r\n").contains(character);
                       })
        || (!text.isEmpty() && (text.front().isSpace() || text.back().isSpace()));
}

QByteArray toCell(const ReportCell &cell, char separator)
{
    QString text = cell.text;
    if (cell.kind == ReportCell::Kind::Ours && looksLikeFormula(text)) {
        text.prepend(u'\'');
    }
    if (!needsQuotes(text, separator)) {
        return text.toUtf8();
    }
    text.replace(u'"', QLatin1String("\"\""));
    return '"' + text.toUtf8() + '"';
}

} // namespace

QByteArray toCsvLine(const ReportRow &row, char separator)
{
    QByteArrayList cells;
    for (const ReportCell &cell : row) {
        cells.append(toCell(cell, separator));
    }
    const QByteArray line = cells.join(separator);
    // A record of one empty cell would be a blank line, which readers pass over.
    return (line.isEmpty() ? QByteArray("\"\"") : line) + "\r\n";
}
