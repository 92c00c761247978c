#include "gui/copybutton.h"

#include "gui/icons.h"

#include <QClipboard>
#include <QGuiApplication>

CopyButton::CopyButton(QWidget *parent) : QPushButton(parent)
{
    setProperty("kind", QStringLiteral("quiet"));
    setAutoDefault(false);
    m_rest.setSingleShot(true);
    m_rest.setInterval(std::chrono::seconds(2));
    connect(&m_rest, &QTimer::timeout, this, &CopyButton::showRest);
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
    showRest();
}

void CopyButton::setContent(const QString &text, const QString &what)
{
    m_text = text;
    setToolTip(what);
    setAccessibleName(what);
    setVisible(!text.isEmpty());
}

void CopyButton::setCompact()
{
    m_isCompact = true;
    showRest();
}

QSize CopyButton::sizeHint() const
{
    if (m_isCompact) {
        const int side = fontMetrics().height() + 4;
        return {side + 4, side};
    }
    return {QPushButton::sizeHint().width() - 16, fontMetrics().height() + 8};
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_text);
    setText(m_isCompact ? QString() : tr("Copied"));
    setIcon(Icons::icon(QStringLiteral("check"), Tone::Success));
    m_rest.start();
}

void CopyButton::showRest()
{
    setText(m_isCompact ? QString() : tr("Copy"));
    setIcon(Icons::icon(QStringLiteral("copy"), m_isCompact ? Tone::Neutral : Tone::Accent));
}
