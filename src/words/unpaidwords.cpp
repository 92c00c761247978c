#include "words/unpaidwords.h"

#include <QCoreApplication>

#include <array>

namespace {

class UnpaidWords
{
    Q_DECLARE_TR_FUNCTIONS(UnpaidWords)
};

struct Part {
    qsizetype UnpaidCounts::*count;
    const char *text;
};

constexpr std::array<Part, 6> parts{{
    {&UnpaidCounts::paid, QT_TRANSLATE_N_NOOP("UnpaidWords", "%n row(s) were paid.")},
    {&UnpaidCounts::inDoubt, QT_TRANSLATE_N_NOOP("UnpaidWords", "%n row(s) are in doubt: reconcile them first.")},
    {&UnpaidCounts::planned,
     QT_TRANSLATE_N_NOOP("UnpaidWords", "%n row(s) are still planned: resume their batch to pay them.")},
    {&UnpaidCounts::sentAgain, QT_TRANSLATE_N_NOOP("UnpaidWords", "%n row(s) were sent again since.")},
    {&UnpaidCounts::unsettled,
     QT_TRANSLATE_N_NOOP(
         "UnpaidWords",
         "%n row(s) failed or were marked as not sent: look at each in Plisio before you pay it again.")},
    {&UnpaidCounts::unknown,
     QT_TRANSLATE_N_NOOP("UnpaidWords", "%n row(s) belong to withdrawals that this ledger does not know.")},
}};

} // namespace

QString wordsFor(const UnpaidCounts &counts)
{
    QStringList sentences{
        UnpaidWords::tr("The file has the results of an earlier payout. Taken from it: %n row(s) that "
                        "certainly were not paid.",
                        nullptr, int(counts.taken))};
    for (const Part &part : parts) {
        if (const qsizetype count = counts.*(part.count); count > 0) {
            sentences += QCoreApplication::translate("UnpaidWords", part.text, nullptr, int(count));
        }
    }
    return sentences.join(u' ');
}
