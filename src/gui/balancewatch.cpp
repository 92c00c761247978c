#include "gui/balancewatch.h"

#include "words/agewords.h"
#include "words/currencywords.h"

#include <QWidget>

namespace {

constexpr std::chrono::seconds tickLength{15};
constexpr qint64 mostAge = 60; // seconds, before it is asked again

} // namespace

BalanceWatch::BalanceWatch(Account &account, KeyHolder &keys, Clock now, QWidget *page)
    : QObject(page), m_account(account), m_keys(keys), m_now(std::move(now)), m_page(page)
{
    connect(&keys, &KeyHolder::keyChanged, this, [this] { ask(m_currency); });
    connect(&m_timer, &QTimer::timeout, this, &BalanceWatch::tick);
    m_timer.setInterval(tickLength);
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(250));
    connect(&m_pause, &QTimer::timeout, this, &BalanceWatch::askNow);
}

void BalanceWatch::ask(const CurrencyId &id)
{
    if (id != m_currency) {
        m_known.clear();
    }
    m_currency = id;
    m_feeCoin.clear();
    m_pause.start();
}

void BalanceWatch::askNow()
{
    if (m_currency.isEmpty() || m_keys.source() == KeySource::None) {
        return;
    }
    if (const std::optional<Currency> currency = findCurrency(m_account.currencies(), m_currency)) {
        m_feeCoin = currency->feeCurrency;
    }
    m_askedAt = m_now();
    m_timer.start();
    askOne(m_currency);
    if (!m_feeCoin.isEmpty()) {
        askOne(m_feeCoin);
    }
}

void BalanceWatch::askOne(const CurrencyId &id)
{
    m_account.balance(id).then(this, [this, id](const Result<Balance, AskError> &answer) { take(id, answer); });
}

void BalanceWatch::take(const CurrencyId &id, const Result<Balance, AskError> &answer)
{
    if (!answer || (id != m_currency && id != m_feeCoin)) {
        return;
    }
    m_known.removeIf([&id](const KnownBalance &known) { return known.balance.currency == id; });
    m_known.insert(id == m_currency ? 0 : m_known.size(), {{id, answer->amount}, m_now()});
    if (id == m_currency) {
        Q_EMIT known({id, answer->amount});
    }
    Q_EMIT changed();
}

void BalanceWatch::tick()
{
    if (!m_page->isVisible()) {
        return;
    }
    if (m_askedAt.secsTo(m_now()) >= mostAge) {
        ask(m_currency);
    }
    Q_EMIT changed();
}

QString BalanceWatch::words() const
{
    QStringList sentences;
    for (const KnownBalance &known : m_known) {
        const QString amount = amountWithTicker(known.balance.amount, known.balance.currency);
        const QString age = ageWords(known.at, m_now());
        sentences += known.balance.currency == m_currency ? tr("Available: %1, %2.").arg(amount, age)
                                                          : tr("For network fees: %1, %2.").arg(amount, age);
    }
    return sentences.join(u' ');
}
