#include "gui/entrycard.h"

#include "gui/addressview.h"
#include "gui/copybutton.h"
#include "gui/explorerbutton.h"
#include "gui/pagecolumn.h"
#include "gui/statebadge.h"
#include "models/entrycells.h"
#include "words/currencywords.h"
#include "words/operationwords.h"
#include "words/plaintext.h"

#include <QFontDatabase>
#include <QLabel>

namespace {

QString amountText(const std::optional<Amount> &amount, const CurrencyId &currency)
{
    return amount ? amountWithTicker(*amount, currency) : QString();
}

} // namespace

EntryCard::EntryCard(QWidget *parent)
    : FieldCard(parent),
      m_stateBadge(new StateBadge(this)),
      m_addressView(new AddressView(this)),
      m_copyAddressButton(new CopyButton(this)),
      m_operationLine(new QLabel(this)),
      m_copyOperationButton(new CopyButton(this)),
      m_explorerButton(new ExplorerButton(this)),
      m_copyLinkButton(new CopyButton(this))
{
    addRow(tr("State"), m_stateBadge);
    m_typeLine = addLine(tr("Type"));
    m_amountLine = addLine(tr("Amount"));
    m_amountLine->setFont(headingFont(font()));
    m_currencyLine = addLine(tr("Currency"));
    addRow(tr("To"), m_addressView, m_copyAddressButton);
    m_recipientsLine = addLine(tr("Recipients"));
    m_feeLine = addLine(tr("Network fee"));
    m_noteLine = addLine(tr("Note"));
    m_operationLine->setTextFormat(Qt::PlainText);
    m_operationLine->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    addRow(tr("Plisio operation"), m_operationLine, m_copyOperationButton);
    addRow(tr("Block explorer"), m_explorerButton, m_copyLinkButton);
}

void EntryCard::setEntry(const HistoryEntry &entry)
{
    m_stateBadge->setState(EntryCells::stateText(entry), lookOf(entry));
    showLine(m_typeLine, operationTypeName(entry.type));
    showLine(m_amountLine, amountText(entry.amount, entry.currency));
    showLine(m_currencyLine, currencyLabel(entry.currency));
    showLine(m_feeLine, amountText(entry.fee, entry.currency));
    showLine(m_noteLine, plainText(entry.note, 1000), entry.note);
    showRecipient(entry);
    showEvidence(entry);
}

void EntryCard::showRecipient(const HistoryEntry &entry)
{
    const QList<EntryRecipient> recipients = entry.recipients();
    const bool isSingle = recipients.size() == 1;
    setRowVisible(m_addressView, isSingle);
    const QString address = isSingle ? recipients.constFirst().address : QString();
    m_addressView->setAddress(address);
    m_copyAddressButton->setContent(address, tr("Copy the address"));
    showLine(m_recipientsLine, recipients.size() > 1 ? EntryCells::recipientText(entry) : QString());
}

void EntryCard::showEvidence(const HistoryEntry &entry)
{
    m_operationLine->setText(plainText(entry.operationId));
    m_copyOperationButton->setContent(entry.operationId, tr("Copy the operation id"));
    setRowVisible(m_operationLine, !entry.operationId.isEmpty());
    const QString link = EntryCells::linkOf(entry);
    m_explorerButton->setLink(link);
    m_copyLinkButton->setContent(link, tr("Copy the link"));
    setRowVisible(m_explorerButton, !link.isEmpty());
}
