#include "gui/faultpage.h"

#include "gui/messagebar.h"
#include "words/ledgerwords.h"

#include <QLabel>
#include <QPushButton>

FaultPage::FaultPage(const LedgerError &error, QWidget *parent) : PageColumn(parent)
{
    setTitle(tr("The ledger cannot be opened"));
    setCentered();
    auto *bar = new MessageBar(this);
    bar->setMessage(Tone::Danger, tr("Nothing can be sent until this is settled"), wordsFor(error));
    addPart(bar);
    auto *text =
        new QLabel(tr("Disburse writes every payout to its ledger before sending it, so that none can go out twice. "
                      "Without the ledger it sends nothing. Your money is where it was; Plisio’s dashboard shows "
                      "what was paid so far."),
                   this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    addPart(text);
    auto *button = new QPushButton(tr("Quit"), this);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(button, &QPushButton::clicked, this, &FaultPage::quitRequested);
    addPart(button);
}
