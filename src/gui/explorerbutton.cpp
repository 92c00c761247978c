#include "gui/explorerbutton.h"

#include "gui/icons.h"

#include <QDesktopServices>

ExplorerButton::ExplorerButton(QWidget *parent) : QPushButton(parent)
{
    setAutoDefault(false);
    setIcon(Icons::icon(QStringLiteral("external-link"), Tone::Accent));
    connect(this, &QPushButton::clicked, this, [this] { openExplorer(m_link->url().toString(QUrl::FullyEncoded)); });
    setVisible(false);
}

void ExplorerButton::setLink(const QString &text)
{
    m_link = ExplorerLink::parse(text);
    setVisible(m_link.has_value());
    if (m_link) {
        setText(tr("View on %1").arg(m_link->host()));
        setToolTip(tr("Opens %1 in your browser").arg(m_link->url().toString(QUrl::FullyEncoded)));
        setAccessibleDescription(toolTip());
    }
}

void openExplorer(const QString &text)
{
    if (const std::optional<ExplorerLink> link = ExplorerLink::parse(text)) {
        QDesktopServices::openUrl(link->url());
    }
}
