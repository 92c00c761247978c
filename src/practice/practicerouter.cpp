#include "practice/practicerouter.h"

#include "core/tokens.h"
#include "practice/practiceanswers.h"
#include "practice/practicebook.h"
#include "practice/practicekey.h"
#include "practice/practicelisting.h"

namespace {

constexpr qint64 clockDifference = 3 * 60 * 60; // seconds

HttpAnswer notFound()
{
    return errorAnswer(refusePlainly(404, QStringLiteral("Not Found"), QStringLiteral("Page not found.")));
}

bool isRefusedAsMass(const PracticeOrder &order, PracticeScenario scenario)
{
    return scenario == PracticeScenario::MassRefused && order.type == WithdrawalType::MassCashOut;
}

// What a scenario answers without looking at the order; nothing when it does look.
std::optional<HttpAnswer> endAtOnce(PracticeScenario scenario)
{
    switch (scenario) {
    case PracticeScenario::LostBefore:
        return HttpAnswer{0, {}, HttpAnswer::Delivery::Never};
    case PracticeScenario::BadAddress:
        return errorAnswer(refuseField(QStringLiteral("to"), QStringLiteral("Address is invalid.")));
    case PracticeScenario::NoFunds:
        return errorAnswer(refuseFunds());
    case PracticeScenario::Accepted:
    case PracticeScenario::Pending:
    case PracticeScenario::Failed:
    case PracticeScenario::Slow:
    case PracticeScenario::LostAfter:
    case PracticeScenario::MassRefused:
    case PracticeScenario::FeeJump:
    case PracticeScenario::RateJump:
    case PracticeScenario::BalanceDrop:
        break;
    }
    return std::nullopt;
}

// /operations/fee and /operations/commission name the lists in the plural, /operations/withdraw in the singular.
QMap<QString, QString> asWithdrawalQuery(const HttpRequest &request, const QString &currency)
{
    QMap<QString, QString> query = request.query;
    query.insert(QStringLiteral("currency"), currency);
    query.insert(QStringLiteral("to"), query.take(QStringLiteral("addresses")));
    query.insert(QStringLiteral("amount"), query.take(QStringLiteral("amounts")));
    if (!query.contains(QStringLiteral("type"))) {
        const bool isMass = query.value(QStringLiteral("to")).contains(u',');
        query.insert(QStringLiteral("type"), toToken(isMass ? WithdrawalType::MassCashOut : WithdrawalType::CashOut));
    }
    return query;
}

} // namespace

HttpAnswer PracticeRouter::answer(const HttpRequest &request)
{
    QStringList path = request.path;
    if (path.size() < 3 || path.takeFirst() != QLatin1String("api") || path.takeFirst() != QLatin1String("v1")) {
        return notFound();
    }
    if (path.first() != QLatin1String("currencies") && request.query.value(QStringLiteral("api_key")).isEmpty()) {
        return errorAnswer(
            refusePlainly(401, QStringLiteral("Unauthorized"), QStringLiteral("The API key is missing.")));
    }
    if (const std::optional<HttpAnswer> refusal = answerForKey(m_keyState, path)) {
        return *refusal;
    }
    HttpAnswer answer;
    const Result<Done, PracticeFileFault> isKept = m_file.change([&](PracticeState &state) {
        PracticeBook book(state);
        answer = answerPath(path, request, book);
    });
    if (!isKept) {
        return errorAnswer(refusePlainly(500, QStringLiteral("Internal Server Error"),
                                         QStringLiteral("The practice state file cannot be used.")));
    }
    const bool isClockOff = m_keyState == PracticeKeyState::ClockOff;
    answer.date = m_place.clock().addSecs(isClockOff ? clockDifference : 0);
    return answer;
}

HttpAnswer PracticeRouter::answerPath(const QStringList &path, const HttpRequest &request, PracticeBook &book)
{
    const QString &root = path.first();
    if (root == QLatin1String("currencies") && path.size() <= 2) {
        const QJsonArray currencies = currenciesAnswer(path.value(1, QStringLiteral("USD")), market(book));
        return currencies.isEmpty() ? notFound() : successAnswer(currencies);
    }
    if (root == QLatin1String("shops") && path.size() == 1) {
        return successAnswer(QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("5edf873d9ed3a558712be500")},
                                                    {QStringLiteral("name"), QStringLiteral("Practice shop")}}});
    }
    if (root == QLatin1String("balances") && path.size() == 2) {
        return answerAboutCurrency(path, request, book);
    }
    return root == QLatin1String("operations") ? answerOperations(path, request, book) : notFound();
}

HttpAnswer PracticeRouter::answerOperations(const QStringList &path, const HttpRequest &request, PracticeBook &book)
{
    const QDateTime now = m_place.clock();
    if (path.size() == 1) {
        return successAnswer(listOperations(book.readAll(now), request.query));
    }
    if (path.size() == 3) {
        return answerAboutCurrency(path.sliced(1), request, book);
    }
    if (path.size() > 3) {
        return notFound();
    }
    if (path[1] == QLatin1String("withdraw")) {
        return withdraw(request, book);
    }
    const std::optional<PracticeOperation> operation = book.read(path[1], now);
    return operation ? successAnswer(operationAnswer(*operation)) : notFound();
}

HttpAnswer PracticeRouter::answerAboutCurrency(const QStringList &path, const HttpRequest &request, PracticeBook &book)
{
    const QString &what = path.first();
    const std::optional<PracticeCurrency> currency = findPracticeCurrency(path[1]);
    if (!currency) {
        return errorAnswer(refuseCurrency(path[1]));
    }
    const Amount balance = market(book).balance(book.balance(currency->currency.id), currency->currency);
    if (what == QLatin1String("balances")) {
        return successAnswer(balanceAnswer(*currency, balance));
    }
    if (what == QLatin1String("fee-plan")) {
        return successAnswer(feePlanAnswer(market(book).at(*currency)));
    }
    if (what != QLatin1String("fee") && what != QLatin1String("commission")) {
        return notFound();
    }
    Result<PracticeOrder, PracticeRefusal> order = practiceOrderFrom(asWithdrawalQuery(request, path[1]));
    if (!order) {
        return errorAnswer(order.error());
    }
    if (isRefusedAsMass(*order, book.next())) {
        return errorAnswer(refuseMass());
    }
    book.noteCostQuestion(m_place.clock());
    order->currency = market(book).at(order->currency);
    return successAnswer(what == QLatin1String("fee") ? feeAnswer(order->currency, order->feePlan)
                                                      : commissionAnswer(*order, balance));
}

PracticeMarket PracticeRouter::market(const PracticeBook &book) const
{
    const QDateTime now = m_place.clock();
    return {now, book.jump(now)};
}

HttpAnswer PracticeRouter::withdraw(const HttpRequest &request, PracticeBook &book)
{
    const PracticeMarket atHand = market(book);
    const bool isEmptied = book.jump(m_place.clock()) == PracticeScenario::BalanceDrop;
    const PracticeScenario scenario = book.takeNext();
    if (const std::optional<HttpAnswer> ended = endAtOnce(isEmptied ? PracticeScenario::NoFunds : scenario)) {
        return *ended;
    }
    Result<PracticeOrder, PracticeRefusal> order = practiceOrderFrom(request.query);
    if (!order) {
        return errorAnswer(order.error());
    }
    order->currency = atHand.at(order->currency);
    if (isRefusedAsMass(*order, scenario)) {
        return errorAnswer(refuseMass());
    }
    const PracticeEntry entry{m_place.makeId().first(24), m_place.makeId() + m_place.makeId(), m_place.clock()};
    const Result<PracticeOperation, PracticeRefusal> operation = book.book(*order, scenario, entry);
    if (!operation) {
        return errorAnswer(operation.error());
    }
    HttpAnswer answer = successAnswer(withdrawalAnswer(*operation), 201);
    if (scenario == PracticeScenario::LostAfter) {
        answer.delivery = HttpAnswer::Delivery::Never;
    } else if (scenario == PracticeScenario::Slow) {
        answer.delivery = HttpAnswer::Delivery::Late;
    }
    return answer;
}
