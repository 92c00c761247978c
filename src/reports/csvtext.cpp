#include "reports/csvtext.h"

#include <algorithm>

namespace {

bool looksLikeFormula(const QString &text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front());
}

bool needsQuotes(const QString &text, char separator)
{
    const QChar parting = QLatin1Char(separator);
    return std::any_of(text.begin(), text.end(),
                       [parting](QChar character) {
                           return character == parting || character == u'"' || character == u'\r' || character == u'\n';
                       })
        || (!text.isEmpty() && (text.front().isSpace() || text.back().isSpace()));
}

} // namespace

void appendCsvCell(QByteArray &line, const ReportCell &cell, char separator)
{
    const bool isFormula = cell.kind == ReportCell::Kind::Ours && looksLikeFormula(cell.text);
    if (!isFormula && !needsQuotes(cell.text, separator)) {
        line += cell.text.toUtf8();
        return;
    }
    QString text = isFormula ? u'\'' + cell.text : cell.text;
    if (!needsQuotes(text, separator)) {
        line += text.toUtf8();
        return;
    }
    text.replace(u'"', QLatin1String("\"\""));
    line += '"' + text.toUtf8() + '"';
}

QByteArray toCsvLine(const ReportRow &row, char separator)
{
    constexpr qsizetype usualBytes = 512;
    QByteArray line;
    line.reserve(usualBytes);
    for (qsizetype index = 0; index < row.size(); ++index) {
        if (index > 0) {
            line += separator;
        }
        appendCsvCell(line, row.at(index), separator);
    }
    // A record of one empty cell would be a blank line, which readers pass over.
    return (line.isEmpty() ? QByteArray("\"\"") : line) + "\r\n";
}
