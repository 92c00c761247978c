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

QSize CopyButton::sizeHint() const
{
    return {QPushButton::sizeHint().width() - 16, fontMetrics().height() + 8};
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_text);
    setText(tr("Copied"));
    setIcon(Icons::icon(QStringLiteral("check"), Tone::Success));
    m_rest.start();
}

void CopyButton::showRest()
{
    setText(tr("Copy"));
    setIcon(Icons::icon(QStringLiteral("copy"), Tone::Accent));
}
