#include "reports/historylines.h"

#include "reports/csvtext.h"
#include "reports/historytable.h"

#include <algorithm>
#include <chrono>

namespace {

constexpr char separator = ',';
constexpr QByteArrayView noWhole(",,,");

// Bytes after which a text has to be looked at more closely: what is quoted.
constexpr bool isSpecial(char byte)
{
    return byte == separator || byte == '"' || byte == '\r' || byte == '\n';
}

// A first or last byte that may be a space, or begin a formula.
constexpr bool isDoubtful(char byte)
{
    return static_cast<unsigned char>(byte) <= ' ' || static_cast<unsigned char>(byte) >= 0x80;
}

constexpr bool beginsFormula(char byte)
{
    return byte == '=' || byte == '+' || byte == '-' || byte == '@';
}

void appendBytes(QByteArray &line, QByteArrayView text)
{
    line.append(text.data(), text.size());
}

// A text of ours; most need nothing.
void appendText(QByteArray &line, QByteArrayView text)
{
    if (text.isEmpty()) {
        return;
    }
    const bool isPlain = !isDoubtful(text.front()) && !beginsFormula(text.front()) && !isDoubtful(text.back())
        && std::none_of(text.begin(), text.end(), isSpecial);
    if (isPlain) {
        appendBytes(line, text);
    } else {
        appendCsvCell(line, {QString::fromUtf8(text)}, separator);
    }
}

void appendYesNo(QByteArray &line, bool isYes)
{
    appendBytes(line, isYes ? QByteArrayView("yes") : QByteArrayView("no"));
}

void appendDigits(QByteArray &line, qint64 number, int count)
{
    char digits[20];
    for (int place = count - 1; place >= 0; --place) {
        digits[place] = char('0' + number % 10);
        number /= 10;
    }
    line.append(digits, count);
}

// Of a decimal that SQLite wrote.
qint64 toNumber(QByteArrayView text)
{
    return text.toLongLong();
}

// As Qt::ISODate writes it.
void appendTime(QByteArray &line, QByteArrayView milliseconds)
{
    if (milliseconds.isEmpty()) {
        return;
    }
    const std::chrono::sys_time<std::chrono::milliseconds> time{std::chrono::milliseconds(toNumber(milliseconds))};
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss clock{std::chrono::floor<std::chrono::seconds>(time - day)};
    appendDigits(line, int(date.year()), 4);
    line += '-';
    appendDigits(line, unsigned(date.month()), 2);
    line += '-';
    appendDigits(line, unsigned(date.day()), 2);
    line += 'T';
    appendDigits(line, clock.hours().count(), 2);
    line += ':';
    appendDigits(line, clock.minutes().count(), 2);
    line += ':';
    appendDigits(line, clock.seconds().count(), 2);
    line += 'Z';
}

void appendCents(QByteArray &line, QByteArrayView cents)
{
    const qint64 value = toNumber(cents);
    if (value >= 0) {
        line += QByteArray::number(value / 100) + '.';
        appendDigits(line, value % 100, 2);
    }
}

// The part up to the mark, which is taken away with it.
QByteArrayView takePart(QByteArrayView &rest, char mark)
{
    const qsizetype end = rest.indexOf(mark);
    const QByteArrayView part = end < 0 ? rest : rest.first(end);
    rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
    return part;
}

QByteArray spaced(QByteArrayView lines)
{
    return lines.toByteArray().replace('\n', ' ');
}

QByteArray unescaped(QByteArrayView column)
{
    return unescapedColumn(QString::fromUtf8(column)).toUtf8();
}

} // namespace

void HistoryLines::takeColumns(const QByteArray &stored)
{
    QByteArrayView rest(stored);
    for (QByteArrayView &column : m_columns) {
        column = takePart(rest, '\x1F');
    }
}

void HistoryLines::makeBegin()
{
    m_begin.resize(0);
    appendTime(m_begin, at(StoredColumn::At));
    m_begin += separator;
    appendText(m_begin, at(StoredColumn::OperationId));
    m_begin += separator;
    appendText(m_begin, at(StoredColumn::WithdrawalId));
    m_begin += separator;
    appendYesNo(m_begin, at(StoredColumn::IsOurs) == "1");
    m_begin += separator;
    appendText(m_begin, at(StoredColumn::Type));
    m_begin += separator;
    const QByteArrayView status = at(StoredColumn::Status);
    appendText(m_begin, status.isEmpty() ? at(StoredColumn::State) : status);
    m_begin += separator;
    appendText(m_begin, at(StoredColumn::State));
    m_begin += separator;
    appendText(m_begin, at(StoredColumn::Currency));
    m_begin += separator;
}

void HistoryLines::makeWhole()
{
    m_whole.resize(0);
    appendBytes(m_whole, at(StoredColumn::Amount));
    m_whole += separator;
    appendBytes(m_whole, at(StoredColumn::Fee));
    m_whole += separator;
    appendCents(m_whole, at(StoredColumn::Usd));
    m_whole += separator;
}

void HistoryLines::makeRate()
{
    m_rate.resize(0);
    appendText(m_rate, at(StoredColumn::SourceCurrency));
    m_rate += separator;
    appendBytes(m_rate, at(StoredColumn::SourceRate));
    m_rate += separator;
}

void HistoryLines::makeEnd()
{
    m_end.resize(0);
    m_end += separator;
    appendText(m_end, at(StoredColumn::Note));
    m_end += separator;
    appendText(m_end, spaced(at(StoredColumn::TxIds)));
    m_end += separator;
    QByteArrayView ids = at(StoredColumn::TxIds);
    QByteArray urls = spaced(at(StoredColumn::TxUrls));
    if (!ids.isEmpty()) {
        urls.replace(QByteArrayView("\x01"), takePart(ids, '\n'));
    }
    appendText(m_end, urls);
    m_end += separator;
    appendTime(m_end, at(StoredColumn::FinishedAt));
    m_end += separator;
    appendYesNo(m_end, at(StoredColumn::IsTicked) == "1");
    m_end += separator;
    appendYesNo(m_end, m_isPractice);
    m_end += "\r\n";
}

qsizetype HistoryLines::appendRecipients(QByteArray &lines) const
{
    constexpr int parts = 4; // address, amount, name, note
    constexpr int amountPart = 1;
    QByteArrayView rest = at(StoredColumn::Recipients);
    qsizetype count = 0;
    do {
        QByteArrayView recipient = takePart(rest, '\n');
        lines += m_begin;
        appendBytes(lines, count == 0 ? QByteArrayView(m_whole) : noWhole);
        lines += m_rate;
        const bool isEscaped = recipient.contains('\\');
        for (int part = 0; part < parts; ++part) {
            const QByteArrayView text = takePart(recipient, '\t');
            if (part == amountPart) {
                appendBytes(lines, text);
            } else if (isEscaped) {
                appendText(lines, unescaped(text));
            } else {
                appendText(lines, text);
            }
            if (part + 1 < parts) {
                lines += separator;
            }
        }
        lines += m_end;
        ++count;
    } while (!rest.isEmpty());
    return count;
}

qsizetype HistoryLines::appendSlowly(QByteArray &lines, const HistoryEntry &entry) const
{
    const QList<ReportRow> rows = historyRows(entry, m_isPractice);
    for (const ReportRow &row : rows) {
        lines += toCsvLine(row);
    }
    return rows.size();
}

qsizetype HistoryLines::append(QByteArray &lines, const StoredEntry &entry)
{
    if (entry.entry) {
        return appendSlowly(lines, *entry.entry);
    }
    takeColumns(entry.columns);
    makeBegin();
    makeWhole();
    makeRate();
    makeEnd();
    return appendRecipients(lines);
}
