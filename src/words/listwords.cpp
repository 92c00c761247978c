#include "words/listwords.h"

#include "words/phrase.h"
#include "words/plaintext.h"

namespace {

class ListWords
{
    Q_DECLARE_TR_FUNCTIONS(ListWords)
};

constexpr Phrase<ListFault> phrases[] = {
    {ListFault::FileMissing, QT_TRANSLATE_NOOP("ListWords", "The file does not exist.")},
    {ListFault::NotAFile, QT_TRANSLATE_NOOP("ListWords", "This is not a file, but a folder, a pipe or a device.")},
    {ListFault::Unreadable, QT_TRANSLATE_NOOP("ListWords", "The file cannot be opened or read to its end.")},
    {ListFault::TooLarge, QT_TRANSLATE_NOOP("ListWords", "The file is too large for a recipient list.")},
    {ListFault::NotText,
     QT_TRANSLATE_NOOP("ListWords", "The file has characters that no text has. Save the list as CSV, XLSX or ODS.")},
    {ListFault::BrokenText,
     QT_TRANSLATE_NOOP("ListWords", "The text is cut or damaged. Save the list again, as UTF-8.")},
    {ListFault::NoHeader,
     QT_TRANSLATE_NOOP("ListWords",
                       "The first line is neither a header nor a recipient. A header names the columns address and "
                       "amount; without one each line starts with the address and the amount.")},
    {ListFault::NoAddressColumn, QT_TRANSLATE_NOOP("ListWords", "The header names no address column.")},
    {ListFault::NoAmountColumn, QT_TRANSLATE_NOOP("ListWords", "The header names no amount column.")},
    {ListFault::ColumnTwice,
     QT_TRANSLATE_NOOP("ListWords", "Two columns of the header mean the same. Rename the one that is not meant.")},
    {ListFault::TooManyRows, QT_TRANSLATE_NOOP("ListWords", "The list has too many rows. Split it.")},
    {ListFault::TooManyFaults,
     QT_TRANSLATE_NOOP("ListWords", "So many rows are bad that the list was not read any further.")},
    {ListFault::BrokenSpreadsheet,
     QT_TRANSLATE_NOOP("ListWords", "The spreadsheet is damaged. Save it again, or save the list as CSV.")},
    {ListFault::LockedSpreadsheet,
     QT_TRANSLATE_NOOP("ListWords", "The spreadsheet is protected by a password. Save the list without one.")},
    {ListFault::OtherDocument,
     QT_TRANSLATE_NOOP("ListWords", "This kind of document cannot be read. Save the list as CSV, XLSX or ODS.")},
    {ListFault::SeveralSheets,
     QT_TRANSLATE_NOOP("ListWords", "More than one sheet of the file has content. Say which one is the list.")},
    {ListFault::NoSuchSheet, QT_TRANSLATE_NOOP("ListWords", "The file has no sheet with this name.")},
    {ListFault::UnclosedQuote, QT_TRANSLATE_NOOP("ListWords", "A quote opens in this row and is never closed.")},
    {ListFault::TextAfterQuote,
     QT_TRANSLATE_NOOP("ListWords", "There is text between a closing quote and the next separator.")},
    {ListFault::CellTooLong, QT_TRANSLATE_NOOP("ListWords", "A cell is longer than anything a list can hold.")},
    {ListFault::TooManyCells, QT_TRANSLATE_NOOP("ListWords", "The row has more cells than anything a list can hold.")},
    {ListFault::MissingCells,
     QT_TRANSLATE_NOOP("ListWords", "The row has no address or no amount: cells are missing.")},
    {ListFault::SurplusCells,
     QT_TRANSLATE_NOOP("ListWords",
                       "The row has more cells than the list has columns. Put quotes around a cell that has the "
                       "separator in it.")},
    {ListFault::TooManyDigits,
     QT_TRANSLATE_NOOP("ListWords",
                       "The number has more digits than a spreadsheet keeps exactly. Write it as text, or shorten "
                       "it.")},
    {ListFault::TwoReadings,
     QT_TRANSLATE_NOOP("ListWords",
                       "The amount can be read in two ways. Type it again, with a decimal point and no thousands "
                       "separators.")},
};
static_assert(hasEach(phrases, ListFault::TwoReadings));

} // namespace

QString wordsFor(ListFault fault)
{
    return phraseFor(phrases, fault, "ListWords");
}

QString wordsFor(const NumberReadings &readings, const QString &written)
{
    return ListWords::tr(
               "%1 can mean %2 or %3. Write it with a decimal point and no thousands separators, or say which "
               "decimal mark the list has.")
        .arg(plainText(written), readings.whole, readings.decimal);
}

QString wordsFor(FindingName name, const ControlDifference &difference)
{
    const QString expected = plainText(difference.expected);
    return name == FindingName::CountMismatch
        ? ListWords::tr("The list has %1 recipients, but %2 were expected.").arg(difference.found, expected)
        : ListWords::tr("The list adds up to %1, but %2 was expected.").arg(difference.found, expected);
}
