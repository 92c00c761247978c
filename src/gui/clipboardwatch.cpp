#include "gui/clipboardwatch.h"

#include "addresses/addresscheck.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr std::chrono::milliseconds moment(1200);
constexpr qsizetype shortestAddress = 20;
constexpr qsizetype longestText = 300'000; // of a longer one nobody exchanges a part within a moment

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression gap(QStringLiteral("[\\s,;|\"]+"));
    return text.split(gap, Qt::SkipEmptyParts);
}

} // namespace

ClipboardWatch::ClipboardWatch(QObject *parent) : QObject(parent), m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(moment);
    connect(&m_timer, &QTimer::timeout, this, &ClipboardWatch::compare);
}

void ClipboardWatch::watch(const QString &pasted)
{
    if (pasted.size() >= shortestAddress && pasted.size() <= longestText) {
        m_pasted = pasted;
        m_timer.start();
    }
}

bool ClipboardWatch::isPasted(const QString &text)
{
    return text.size() >= shortestAddress && QGuiApplication::clipboard()->text() == text;
}

bool ClipboardWatch::isAddress(const QString &text) const
{
    return text.size() >= shortestAddress
        && std::any_of(m_currencies.begin(), m_currencies.end(), [&text](const CurrencyId &currency) {
               return !currency.isEmpty() && !checkAddress(currency, text).isInvalid();
           });
}

void ClipboardWatch::compare()
{
    const QStringList before = wordsOf(std::exchange(m_pasted, {}));
    const QString text = QGuiApplication::clipboard()->text();
    const QStringList now = text.size() <= longestText ? wordsOf(text) : QStringList();
    if (before.size() != now.size()) {
        return;
    }
    for (qsizetype word = 0; word < now.size(); ++word) {
        const bool isOther = before.at(word) != now.at(word);
        if (isOther && before.at(word).size() >= shortestAddress && isAddress(now.at(word))) {
            Q_EMIT replaced();
            return;
        }
    }
}
