#include "words/reportwords.h"

#include "words/phrase.h"
#include "words/plaintext.h"

namespace {

class ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

constexpr Phrase<ReportFault> reportPhrases[] = {
    {ReportFault::UnknownKind, QT_TRANSLATE_NOOP("ReportWords", "The file's name has to end with .csv or .xlsx.")},
    {ReportFault::UnknownExport,
     QT_TRANSLATE_NOOP("ReportWords", "The file's name has to end with .csv, .xlsx or .pdf.")},
    {ReportFault::NoFolder, QT_TRANSLATE_NOOP("ReportWords", "The folder for the file is not there.")},
    {ReportFault::NotAllowed, QT_TRANSLATE_NOOP("ReportWords", "You may not write a file at this place.")},
    {ReportFault::DiskFull, QT_TRANSLATE_NOOP("ReportWords", "The file was not written: the disk is full.")},
    {ReportFault::TooManyRows,
     QT_TRANSLATE_NOOP("ReportWords", "There are more rows than a spreadsheet can hold. Save it as CSV.")},
    {ReportFault::CellTooLong,
     QT_TRANSLATE_NOOP("ReportWords", "A text is longer than a cell of a spreadsheet can hold. Save it as CSV.")},
    {ReportFault::HistoryChanged,
     QT_TRANSLATE_NOOP("ReportWords",
                       "The history changed while the statement was written, so its totals would not be "
                       "those of its rows. Nothing was saved. Try again.")},
    {ReportFault::NoPaperProgram,
     QT_TRANSLATE_NOOP(
         "ReportWords",
         "The program that makes PDF files, disburse-paper, cannot be started. Install Disburse again, or "
         "save it as CSV or XLSX.")},
    {ReportFault::NotWritten, QT_TRANSLATE_NOOP("ReportWords", "The file could not be written.")},
};
static_assert(hasEach(reportPhrases, ReportFault::NotWritten));

} // namespace

QString wordsFor(const ReportError &error)
{
    const QString sentence = phraseFor(reportPhrases, error.fault, "ReportWords");
    const QString path = plainText(error.detail);
    if (error.fault == ReportFault::NoPaperProgram && !path.isEmpty()) {
        return ReportWords::tr("%1 It was looked for at %2.").arg(sentence, path);
    }
    return path.isEmpty() ? sentence : ReportWords::tr("%1 It was to be %2.").arg(sentence, path);
}
