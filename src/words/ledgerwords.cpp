#include "words/ledgerwords.h"

#include "words/detail.h"
#include "words/phrase.h"

namespace {

constexpr Phrase<LedgerFault> phrases[] = {
    {LedgerFault::Missing,
     QT_TRANSLATE_NOOP("LedgerWords",
                       "The ledger that was used here before is gone. To keep payouts from going out twice, "
                       "no new one is made: put the file back, or restore a backup.")},
    {LedgerFault::Empty, QT_TRANSLATE_NOOP("LedgerWords", "The ledger file is empty. Put a backup in its place.")},
    {LedgerFault::Foreign,
     QT_TRANSLATE_NOOP("LedgerWords",
                       "The file in the ledger's place is not a ledger of this program. It was left as it "
                       "is.")},
    {LedgerFault::Newer,
     QT_TRANSLATE_NOOP("LedgerWords", "The ledger was written by a newer version of this program. Use that version.")},
    {LedgerFault::Damaged,
     QT_TRANSLATE_NOOP("LedgerWords", "The ledger is damaged. Keep the file, and restore a backup.")},
    {LedgerFault::NetworkFileSystem,
     QT_TRANSLATE_NOOP("LedgerWords",
                       "The ledger is on a network drive, where two computers could send the same payout. "
                       "Choose a folder on a disk of this computer.")},
    {LedgerFault::WrongHost,
     QT_TRANSLATE_NOOP("LedgerWords",
                       "The ledger belongs to another API address. Use the address it was made for, or "
                       "another profile.")},
    {LedgerFault::Locked,
     QT_TRANSLATE_NOOP("LedgerWords", "Another program is holding the ledger. Close it, then try again.")},
    {LedgerFault::NoPermission,
     QT_TRANSLATE_NOOP("LedgerWords", "The ledger cannot be opened: this user may not read and write it.")},
    {LedgerFault::ReadOnly,
     QT_TRANSLATE_NOOP("LedgerWords", "The ledger cannot be written: the file or its disk is read-only.")},
    {LedgerFault::DiskFull,
     QT_TRANSLATE_NOOP("LedgerWords",
                       "The ledger cannot be written: the disk is full. Free some space, then try again.")},
    {LedgerFault::Refused,
     QT_TRANSLATE_NOOP("LedgerWords", "The ledger refused a change that its safety rules do not allow.")},
    {LedgerFault::NotFound, QT_TRANSLATE_NOOP("LedgerWords", "The ledger has no payout with this id.")},
    {LedgerFault::NotAllowed, QT_TRANSLATE_NOOP("LedgerWords", "The payout is not in a state that allows this.")},
    {LedgerFault::AlreadyClaimed,
     QT_TRANSLATE_NOOP("LedgerWords",
                       "Another window or program has already taken this payout; it is not sent from here.")},
    {LedgerFault::OperationTaken,
     QT_TRANSLATE_NOOP("LedgerWords", "This Plisio operation already belongs to another payout.")},
    {LedgerFault::InputOutput,
     QT_TRANSLATE_NOOP("LedgerWords", "The ledger could not be read or written. Check its disk.")},
};
static_assert(hasEach(phrases, LedgerFault::InputOutput));

} // namespace

QString wordsFor(const LedgerError &error)
{
    return withDetail(phraseFor(phrases, error.fault, "LedgerWords"), error.detail);
}
