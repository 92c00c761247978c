#include "gui/entryactions.h"

#include "gui/icons.h"
#include "gui/paperpreview.h"
#include "papers/pdffile.h"
#include "papers/receipt.h"
#include "words/ledgerwords.h"
#include "words/plaintext.h"
#include "words/profilewords.h"
#include "words/reportwords.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QPushButton>
#include <QtConcurrent>

namespace {

Result<Done, ReportError> receiptFile(const QString &path, const WithdrawalRecord &record, const ReceiptFrame &frame,
                                      std::optional<qsizetype> recipient)
{
    PdfFile file(path);
    if (auto opened = file.open(QPageLayout::Portrait); !opened) {
        return opened;
    }
    if (!drawReceipt(file.device(), record, frame, recipient)) {
        return ReportError{ReportFault::NotWritten, path};
    }
    return file.finish();
}

} // namespace

EntryActions::EntryActions(const WindowServices &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_againButton(new QPushButton(tr("&Pay again"), this)),
      m_receiptButton(new QPushButton(tr("&Receipt"), this)),
      m_noteButton(new QPushButton(tr("&Note…"), this)),
      m_tickButton(new QPushButton(this))
{
    m_againButton->setIcon(Icons::icon(QStringLiteral("send")));
    m_againButton->setToolTip(tr("Fill the form with this payout"));
    m_receiptButton->setIcon(Icons::icon(QStringLiteral("file-text")));
    makeReceiptMenu();
    m_noteButton->setIcon(Icons::icon(QStringLiteral("pencil")));
    m_tickButton->setIcon(Icons::icon(QStringLiteral("check")));
    m_tickButton->setToolTip(tr("Compared with the books"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QPushButton *button : {m_tickButton, m_noteButton, m_receiptButton, m_againButton}) {
        row->addWidget(button);
    }
    row->addStretch(1);
    connect(m_tickButton, &QPushButton::clicked, this, &EntryActions::toggleTick);
    connect(m_noteButton, &QPushButton::clicked, this, &EntryActions::askForNote);
    connect(m_againButton, &QPushButton::clicked, this, &EntryActions::payAgain);
}

void EntryActions::makeReceiptMenu()
{
    auto *menu = new QMenu(m_receiptButton);
    menu->addAction(tr("Save as PDF…"), this, [this] { askForReceipt({}); });
    menu->addAction(tr("Print…"), this, [this] { printReceipt({}); });
    m_receiptButton->setMenu(menu);
}

void EntryActions::setEntry(const HistoryEntry &entry)
{
    m_entry = entry;
    m_record.reset();
    m_tickButton->setText(entry.isTicked ? tr("Remove &tick") : tr("&Tick"));
    m_receiptButton->setVisible(entry.isOurs());
    m_receiptButton->setEnabled(false);
    m_againButton->setVisible(isOutgoing(entry.type) && entry.recipientCount == 1);
}

void EntryActions::setRecord(const WithdrawalRecord &record)
{
    m_record = record;
    m_receiptButton->setEnabled(true);
}

void EntryActions::tellLocked()
{
    Q_EMIT told(tr("This period is closed"),
                tr("Ticked operations up to its end keep their ticks and notes. Reopen the period to change them."));
}

void EntryActions::takeAnswer(const Result<Done, LedgerError> &answer)
{
    if (answer) {
        return; // the ledger tells that it changed
    }
    if (answer.error().fault == LedgerFault::Refused) {
        tellLocked();
    } else {
        Q_EMIT told(tr("Nothing was changed"), wordsFor(answer.error()));
    }
}

void EntryActions::toggleTick()
{
    const auto tick = m_entry.isTicked ? Bookkeeping::Tick::Unset : Bookkeeping::Tick::Set;
    m_services.bookkeeping.setTicks({m_entry.id}, tick, bookedBy())
        .then(this, [this](const Result<TickCount, LedgerError> &answer) {
            if (answer && answer->locked > 0) {
                return tellLocked();
            }
            takeAnswer(answer ? Result<Done, LedgerError>(Done{}) : answer.error());
        });
}

void EntryActions::askForNote()
{
    auto *dialog = new QInputDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Note"));
    dialog->setLabelText(tr("It stays on this computer."));
    dialog->setTextValue(m_entry.note);
    dialog->resize(480, dialog->sizeHint().height());
    connect(dialog, &QInputDialog::textValueSelected, this, [this, id = m_entry.id](const QString &note) {
        m_services.bookkeeping.setNote(id, note, bookedBy())
            .then(this, [this](const Result<Done, LedgerError> &answer) { takeAnswer(answer); });
    });
    dialog->open();
}

void EntryActions::askForReceipt(std::optional<qsizetype> recipient)
{
    auto *dialog = new QFileDialog(window(), tr("Save the receipt"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters({tr("PDF (*.pdf)")});
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(QStringLiteral("receipt-%1").arg(m_entry.at.toString(QStringLiteral("yyyy-MM-dd"))));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, recipient](const QString &path) { writeReceipt(path, recipient); });
    dialog->open();
}

ReceiptFrame EntryActions::frame() const
{
    return {shopOnReceipt(*m_services.mode.shop), m_services.now().toLocalTime(), m_services.mode.isPractice};
}

void EntryActions::printReceipt(std::optional<qsizetype> recipient)
{
    if (m_record) {
        previewPaper(window(), tr("Receipt"), QPageLayout::Portrait,
                     [record = *m_record, frame = frame(), recipient](QPagedPaintDevice &device) {
                         drawReceipt(device, record, frame, recipient);
                     });
    }
}

void EntryActions::writeReceipt(const QString &path, std::optional<qsizetype> recipient)
{
    if (!m_record) {
        return;
    }
    QtConcurrent::run(&receiptFile, path, *m_record, frame(), recipient)
        .then(this, [this, path](const Result<Done, ReportError> &written) {
            if (written) {
                Q_EMIT told(tr("The receipt is saved"), plainText(path, 1000));
            } else {
                Q_EMIT told(tr("The receipt was not saved"), wordsFor(written.error()));
            }
        });
}

void EntryActions::payAgain()
{
    const QList<EntryRecipient> recipients = m_entry.recipients();
    if (recipients.size() == 1) {
        const EntryRecipient &only = recipients.constFirst();
        Q_EMIT payAgainRequested({m_entry.currency, only.address, only.amount.toString(),
                                  m_entry.feePlan.value_or(FeePlan::Normal), m_entry.note});
    }
}
