#include "gui/pintries.h"

#include <algorithm>

namespace {

constexpr int freeTries = 3;
constexpr int longestPauseSecs = 300;

const QString triesSetting = QStringLiteral("lock wrong tries");

// After so many wrong tries.
std::chrono::seconds pauseAfter(int tries)
{
    const int doublings = std::clamp(tries - freeTries, 0, 10);
    return std::chrono::seconds(tries < freeTries ? 0 : std::min(1 << doublings, longestPauseSecs));
}

} // namespace

PinTries::PinTries(const WindowServices &services, QObject *parent)
    : QObject(parent), m_settings(services.settings), m_pause(this)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &PinTries::waitingChanged);
    m_settings.value(triesSetting).then(this, [this](const Result<std::optional<QString>, LedgerError> &tries) {
        if (const int before = tries ? tries->value_or(QString()).toInt() : 0; before > m_wrong) {
            m_wrong = before;
            begin();
        }
    });
}

void PinTries::begin()
{
    if (const auto pause = pauseAfter(m_wrong); pause.count() > 0) {
        m_pause.start(pause);
        Q_EMIT waitingChanged();
    }
}

QString PinTries::refuse(const QString &said)
{
    m_settings.set(triesSetting, QString::number(++m_wrong));
    begin();
    return isWaiting() ? QStringLiteral("%1 %2").arg(said, words()) : said;
}

QString PinTries::words() const
{
    const int seconds = int(pauseAfter(m_wrong).count());
    return isWaiting() ? tr("Wait %n second(s) before the next try.", nullptr, seconds) : QString();
}

void PinTries::forget()
{
    m_wrong = 0;
    m_settings.remove(triesSetting);
}
