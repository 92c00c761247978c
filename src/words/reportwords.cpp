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
    {ReportFault::NoFolder, QT_TRANSLATE_NOOP("ReportWords", "The folder for the file is not there.")},
    {ReportFault::NotAllowed, QT_TRANSLATE_NOOP("ReportWords", "You may not write a file at this place.")},
    {ReportFault::DiskFull, QT_TRANSLATE_NOOP("ReportWords", "The file was not written: the disk is full.")},
    {ReportFault::TooManyRows,
     QT_TRANSLATE_NOOP("ReportWords", "There are more rows than a spreadsheet can hold. Save it as CSV.")},
    {ReportFault::CellTooLong,
     QT_TRANSLATE_NOOP("ReportWords", "A text is longer than a cell of a spreadsheet can hold. Save it as CSV.")},
    {ReportFault::NotWritten, QT_TRANSLATE_NOOP("ReportWords", "The file could not be written.")},
};
static_assert(hasEach(reportPhrases, ReportFault::NotWritten));

} // namespace

QString wordsFor(const ReportError &error)
{
    const QString sentence = phraseFor(reportPhrases, error.fault, "ReportWords");
    const QString path = plainText(error.detail);
    return path.isEmpty() ? sentence : ReportWords::tr("%1 It was to be %2.").arg(sentence, path);
}
