#include "gui/explorerbutton.h"

#include "gui/icons.h"
#include "gui/questiondialog.h"

#include <QDesktopServices>

ExplorerButton::ExplorerButton(QWidget *parent) : QPushButton(parent)
{
    setAutoDefault(false);
    setIcon(Icons::icon(QStringLiteral("external-link"), Tone::Accent));
    connect(this, &QPushButton::clicked, this,
            [this] { openExplorer(m_link->url().toString(QUrl::FullyEncoded), this); });
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

void openExplorer(const QString &text, QWidget *asker)
{
    const std::optional<ExplorerLink> link = ExplorerLink::parse(text);
    if (!link) {
        return;
    }
    if (link->isKnown()) {
        QDesktopServices::openUrl(link->url());
        return;
    }
    auto *dialog = new QuestionDialog(RunMode{}, asker->window());
    dialog->setQuestion(
        ExplorerButton::tr("Open a page of %1?").arg(link->host()),
        ExplorerButton::tr("Plisio names this page, but Disburse does not know the site as a block explorer. Never "
                           "enter a key, a seed phrase or a password there."));
    dialog->addAnswer(ExplorerButton::tr("Cancel"), QuestionDialog::Answer::Reject);
    dialog->addAnswer(ExplorerButton::tr("Open in the browser"), QuestionDialog::Answer::Accept);
    QObject::connect(dialog, &QDialog::accepted, dialog, [url = link->url()] { QDesktopServices::openUrl(url); });
    dialog->open();
}
