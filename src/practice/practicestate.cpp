#include "practice/practicestate.h"

#include "core/tokens.h"
#include "practice/practicecurrency.h"

#include <QJsonArray>

namespace {

constexpr int format = 1;

// Only there while a jump is coming.
QString costAskedAtName()
{
    return QStringLiteral("cost_asked_at");
}

// Reads members and remembers whether one was missing or of another kind.
class Reader
{
public:
    explicit Reader(const QJsonObject &object) : m_object(object) {}

    QJsonValue value(const QString &name, QJsonValue::Type type)
    {
        const QJsonValue found = m_object.value(name);
        note(found.type() == type);
        return found;
    }
    QString text(const QString &name) { return value(name, QJsonValue::String).toString(); }
    int number(const QString &name) { return value(name, QJsonValue::Double).toInt(); }
    QJsonObject object(const QString &name) { return value(name, QJsonValue::Object).toObject(); }
    QJsonArray array(const QString &name) { return value(name, QJsonValue::Array).toArray(); }
    template<class Value>
    Value token(const QString &name)
    {
        const std::optional<Value> value = fromToken<Value>(text(name));
        note(value.has_value());
        return value.value_or(Value());
    }
    Amount amount(const QString &name)
    {
        const Result<Amount, AmountError> value = Amount::parse(text(name));
        note(value.hasValue());
        return value ? *value : Amount();
    }
    void note(bool isGood) { m_isGood = m_isGood && isGood; }
    [[nodiscard]] bool isGood() const { return m_isGood; }

private:
    QJsonObject m_object;
    bool m_isGood = true;
};

QJsonObject toJson(const PracticeOperation &operation)
{
    QJsonArray recipients;
    for (const Recipient &recipient : operation.recipients) {
        recipients.append(QJsonObject{{QStringLiteral("to"), recipient.address},
                                      {QStringLiteral("amount"), recipient.amount.toString()}});
    }
    return {{QStringLiteral("id"), operation.id},
            {QStringLiteral("type"), toToken(operation.type)},
            {QStringLiteral("fee_plan"), toToken(operation.feePlan)},
            {QStringLiteral("currency"), operation.currency},
            {QStringLiteral("recipients"), recipients},
            {QStringLiteral("status"), operation.status},
            {QStringLiteral("fee"), operation.fee.toString()},
            {QStringLiteral("commission"), operation.commission.toString()},
            {QStringLiteral("transaction_id"), operation.transactionId},
            {QStringLiteral("created_at"), operation.createdAt.toString(Qt::ISODateWithMs)},
            {QStringLiteral("polls"), operation.polls}};
}

std::optional<PracticeOperation> operationFrom(const QJsonObject &object)
{
    Reader reader(object);
    PracticeOperation operation;
    operation.id = reader.text(QStringLiteral("id"));
    operation.type = reader.token<WithdrawalType>(QStringLiteral("type"));
    operation.feePlan = reader.token<FeePlan>(QStringLiteral("fee_plan"));
    operation.currency = reader.text(QStringLiteral("currency"));
    operation.status = reader.text(QStringLiteral("status"));
    operation.fee = reader.amount(QStringLiteral("fee"));
    operation.commission = reader.amount(QStringLiteral("commission"));
    operation.transactionId = reader.text(QStringLiteral("transaction_id"));
    operation.createdAt = QDateTime::fromString(reader.text(QStringLiteral("created_at")), Qt::ISODateWithMs);
    operation.polls = reader.number(QStringLiteral("polls"));
    reader.note(operation.createdAt.isValid() && findPracticeCurrency(operation.currency));
    for (const QJsonValue value : reader.array(QStringLiteral("recipients"))) {
        Reader recipient(value.toObject());
        operation.recipients.append(
            {recipient.text(QStringLiteral("to")), recipient.amount(QStringLiteral("amount")), {}, {}, {}});
        reader.note(recipient.isGood());
    }
    return reader.isGood() ? std::optional(operation) : std::nullopt;
}

} // namespace

PracticeState PracticeState::fresh()
{
    PracticeState state;
    for (const PracticeCurrency &entry : practiceCurrencies()) {
        if (!entry.openingBalance.isZero()) {
            state.balances.insert(entry.currency.id, entry.openingBalance);
        }
    }
    return state;
}

QJsonObject toJson(const PracticeState &state)
{
    QJsonObject balances;
    for (auto entry = state.balances.begin(); entry != state.balances.end(); ++entry) {
        balances.insert(entry.key(), entry->toString());
    }
    QJsonObject scenarios;
    for (auto entry = state.scenarios.begin(); entry != state.scenarios.end(); ++entry) {
        scenarios.insert(QString::number(entry.key()), toToken(*entry));
    }
    QJsonArray operations;
    for (const PracticeOperation &operation : state.operations) {
        operations.append(toJson(operation));
    }
    QJsonObject object{{QStringLiteral("format"), format},
                       {QStringLiteral("balances"), balances},
                       {QStringLiteral("operations"), operations},
                       {QStringLiteral("scenarios"), scenarios},
                       {QStringLiteral("withdrawal_requests"), state.withdrawalRequests}};
    if (state.costAskedAt.isValid()) {
        object.insert(costAskedAtName(), state.costAskedAt.toString(Qt::ISODateWithMs));
    }
    return object;
}

std::optional<PracticeState> practiceStateFrom(const QJsonObject &object)
{
    Reader reader(object);
    PracticeState state;
    reader.note(reader.number(QStringLiteral("format")) == format);
    state.withdrawalRequests = reader.number(QStringLiteral("withdrawal_requests"));
    if (object.contains(costAskedAtName())) {
        state.costAskedAt = QDateTime::fromString(reader.text(costAskedAtName()), Qt::ISODateWithMs);
        reader.note(state.costAskedAt.isValid());
    }
    const QJsonObject balances = reader.object(QStringLiteral("balances"));
    Reader amounts(balances);
    for (const QString &id : balances.keys()) {
        state.balances.insert(id, amounts.amount(id));
    }
    const QJsonObject scenarios = reader.object(QStringLiteral("scenarios"));
    Reader tokens(scenarios);
    for (const QString &number : scenarios.keys()) {
        state.scenarios.insert(number.toInt(), tokens.token<PracticeScenario>(number));
    }
    for (const QJsonValue value : reader.array(QStringLiteral("operations"))) {
        const std::optional<PracticeOperation> operation = operationFrom(value.toObject());
        reader.note(operation.has_value());
        state.operations.append(operation.value_or(PracticeOperation{}));
    }
    return reader.isGood() && amounts.isGood() && tokens.isGood() ? std::optional(state) : std::nullopt;
}
