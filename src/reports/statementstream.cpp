#include "reports/statementstream.h"

#include "core/tokens.h"

#include <QIODevice>

namespace {

constexpr QDataStream::Version streamVersion = QDataStream::Qt_6_4;
constexpr quint32 orderMark = 0x44735374;

} // namespace

// Not in a namespace of their own: lists of these values are written by Qt, which finds them by the values'.
// What may be missing travels as a text, empty for nothing.
static QDataStream &operator<<(QDataStream &stream, const std::optional<Amount> &amount)
{
    return stream << (amount ? amount->toString() : QString());
}

static QDataStream &operator>>(QDataStream &stream, std::optional<Amount> &amount)
{
    QString text;
    stream >> text;
    const auto read = Amount::parse(text, AmountSyntax::Json);
    amount = read ? std::optional(*read) : std::nullopt;
    return stream;
}

template<class Value>
static QString tokenOf(const std::optional<Value> &value)
{
    return value ? toToken(*value) : QString();
}

static QDataStream &operator<<(QDataStream &stream, const HistoryEntry &entry)
{
    stream << entry.id << entry.operationId << entry.withdrawal << entry.withdrawalId << entry.type << entry.status
           << tokenOf(entry.state) << entry.isTicked << entry.currency << entry.amount << entry.fee << entry.commission
           << entry.sourceCurrency << entry.sourceRate;
    return stream << entry.at << entry.createdAt << entry.finishedAt << entry.recipientCount << entry.recipientLines
                  << entry.txUrls << entry.txIds << tokenOf(entry.feePlan) << entry.confirmationTarget.value_or(-1)
                  << entry.note << entry.noteBy;
}

static QDataStream &operator>>(QDataStream &stream, HistoryEntry &entry)
{
    QString state;
    QString feePlan;
    int target = 0;
    stream >> entry.id >> entry.operationId >> entry.withdrawal >> entry.withdrawalId >> entry.type >> entry.status
        >> state >> entry.isTicked >> entry.currency >> entry.amount >> entry.fee >> entry.commission
        >> entry.sourceCurrency >> entry.sourceRate;
    stream >> entry.at >> entry.createdAt >> entry.finishedAt >> entry.recipientCount >> entry.recipientLines
        >> entry.txUrls >> entry.txIds >> feePlan >> target >> entry.note >> entry.noteBy;
    entry.state = fromToken<WithdrawalState>(state);
    entry.feePlan = fromToken<FeePlan>(feePlan);
    entry.confirmationTarget = target < 0 ? std::nullopt : std::optional(target);
    return stream;
}

static QDataStream &operator<<(QDataStream &stream, const EntryFilter &filter)
{
    return stream << filter.text << filter.currency << filter.status << filter.type << filter.since << filter.until
                  << filter.least << filter.most << filter.onlyInDoubt << filter.onlyNotOurs << filter.onlyNotTicked;
}

static QDataStream &operator>>(QDataStream &stream, EntryFilter &filter)
{
    return stream >> filter.text >> filter.currency >> filter.status >> filter.type >> filter.since >> filter.until
        >> filter.least >> filter.most >> filter.onlyInDoubt >> filter.onlyNotOurs >> filter.onlyNotTicked;
}

// A sum is never missing.
static QDataStream &operator<<(QDataStream &stream, const EntryTotal &total)
{
    return stream << total.currency << total.count << std::optional(total.amount) << std::optional(total.fee)
                  << std::optional(total.usd) << total.usdMissing;
}

static QDataStream &operator>>(QDataStream &stream, EntryTotal &total)
{
    std::optional<Amount> amount;
    std::optional<Amount> fee;
    std::optional<Amount> usd;
    stream >> total.currency >> total.count >> amount >> fee >> usd >> total.usdMissing;
    if (!amount || !fee || !usd) {
        stream.setStatus(QDataStream::ReadCorruptData);
        return stream;
    }
    total.amount = *amount;
    total.fee = *fee;
    total.usd = *usd;
    return stream;
}

StatementWriter::StatementWriter(QIODevice &device) : m_device(device) {}

bool StatementWriter::send(const QByteArray &frame)
{
    QDataStream stream(&m_device);
    stream.setVersion(streamVersion);
    stream << frame;
    return stream.status() == QDataStream::Ok;
}

bool StatementWriter::begin(const StatementOrder &order)
{
    QByteArray frame;
    QDataStream stream(&frame, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << orderMark << order.shop << order.isPractice << order.printedAt << order.filter << order.totals.count
           << order.totals.currencies;
    return send(frame);
}

bool StatementWriter::add(const QList<HistoryEntry> &entries)
{
    QByteArray frame;
    QDataStream stream(&frame, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << entries;
    return entries.isEmpty() || send(frame);
}

bool StatementWriter::end()
{
    return send({});
}

StatementReader::StatementReader(QIODevice &device) : m_stream(&device)
{
    m_stream.setVersion(streamVersion);
}

std::optional<QByteArray> StatementReader::receive()
{
    QByteArray frame;
    m_stream >> frame;
    return m_stream.status() == QDataStream::Ok ? std::optional(frame) : std::nullopt;
}

std::optional<StatementOrder> StatementReader::order()
{
    const std::optional<QByteArray> frame = receive();
    if (!frame) {
        return std::nullopt;
    }
    QDataStream stream(*frame);
    stream.setVersion(streamVersion);
    quint32 mark = 0;
    StatementOrder order;
    stream >> mark >> order.shop >> order.isPractice >> order.printedAt >> order.filter >> order.totals.count
        >> order.totals.currencies;
    return mark == orderMark && stream.status() == QDataStream::Ok ? std::optional(order) : std::nullopt;
}

std::optional<QList<HistoryEntry>> StatementReader::entries()
{
    const std::optional<QByteArray> frame = receive();
    if (!frame) {
        return std::nullopt;
    }
    QList<HistoryEntry> entries;
    if (!frame->isEmpty()) {
        QDataStream stream(*frame);
        stream.setVersion(streamVersion);
        stream >> entries;
        if (stream.status() != QDataStream::Ok || entries.isEmpty()) {
            return std::nullopt;
        }
    }
    return entries;
}
