#include "words/findingwords.h"

#include "words/addresswords.h"
#include "words/amountwords.h"
#include "words/currencywords.h"
#include "words/errorwords.h"
#include "words/figurewords.h"
#include "words/findingphrases.h"
#include "words/listwords.h"
#include "words/plaintext.h"

namespace {

class FindingWords
{
    Q_DECLARE_TR_FUNCTIONS(FindingWords)
};

constexpr Phrase<FindingStrength> strengthNames[] = {
    {FindingStrength::Error, QT_TRANSLATE_NOOP("FindingWords", "Error")},
    {FindingStrength::Warning, QT_TRANSLATE_NOOP("FindingWords", "Warning")},
    {FindingStrength::Notice, QT_TRANSLATE_NOOP("FindingWords", "Notice")},
};
static_assert(hasEach(strengthNames, FindingStrength::Notice));

// For FindingName::Empty: which input is missing.
constexpr Phrase<InputField> missingInputs[] = {
    {InputField::None, QT_TRANSLATE_NOOP("FindingWords", "There is nothing to send.")},
    {InputField::Currency, QT_TRANSLATE_NOOP("FindingWords", "Choose a currency.")},
    {InputField::Address, QT_TRANSLATE_NOOP("FindingWords", "Enter the recipient's address.")},
    {InputField::Amount, QT_TRANSLATE_NOOP("FindingWords", "Enter the amount.")},
    {InputField::FeePlan, QT_TRANSLATE_NOOP("FindingWords", "Choose a fee plan.")},
    {InputField::Note, QT_TRANSLATE_NOOP("FindingWords", "Enter a note.")},
};
static_assert(hasEach(missingInputs, InputField::Note));

// The finding's own evidence behind the general sentence, where it says more.
QString withEvidence(const QString &sentence, const QString &evidence)
{
    const QString plain = plainText(evidence);
    return plain.isEmpty() ? sentence : FindingWords::tr("%1 Seen: %2").arg(sentence, plain);
}

QString chainNotVisibleWords(Chain chain)
{
    return FindingWords::tr(
               "This address looks the same on several chains. The payout goes out on %1: make sure that the "
               "recipient expects it there.")
        .arg(tokenChainName(chain));
}

// Why Plisio could not be asked, and its own words where it refused.
QString preflightWords(AskFault fault, const QString &evidence)
{
    const QString sentence = phraseFor(findingPhrases, FindingName::PreflightFailed, "FindingWords");
    return withEvidence(QStringLiteral("%1 %2").arg(sentence, wordsFor(AskError{fault})), evidence);
}

QString addressNotice(FindingName name, const AddressFinding &address)
{
    if (name == FindingName::ChainNotVisible) {
        return chainNotVisibleWords(address.chain);
    }
    if (name == FindingName::NoMemo) {
        return phraseFor(findingPhrases, name, "FindingWords");
    }
    return wordsFor(address);
}

constexpr qsizetype mostEvidence = 3;

// "row 2: 1Boat..., row 5: 1A1z... and 98 more"
QString evidenceOf(const QList<Finding> &findings, const QList<qsizetype> &places)
{
    QStringList parts;
    for (const qsizetype place : places.first(qMin(mostEvidence, places.size()))) {
        const Finding &finding = findings.at(place);
        const QString evidence = plainText(finding.evidence);
        parts += finding.row ? FindingWords::tr("row %1: %2").arg(QString::number(*finding.row), evidence) : evidence;
    }
    const QString told = parts.join(QStringLiteral(", "));
    const qsizetype more = places.size() - parts.size();
    return more == 0 ? told : FindingWords::tr("%1 and %n more", nullptr, int(more)).arg(told);
}

} // namespace

QString titleOf(FindingName name)
{
    return phraseFor(findingTitles, name, "FindingWords");
}

QString wordsFor(const Finding &finding)
{
    if (const auto *address = std::get_if<AddressFinding>(&finding.reason)) {
        return addressNotice(finding.name, *address);
    }
    if (const auto *amount = std::get_if<AmountError>(&finding.reason)) {
        return amountWords(*amount, finding.evidence);
    }
    if (const auto *places = std::get_if<ExcessPlaces>(&finding.reason)) {
        return wordsFor(*places);
    }
    if (const auto *fault = std::get_if<ListFault>(&finding.reason)) {
        return withEvidence(wordsFor(*fault), finding.evidence);
    }
    if (const auto *readings = std::get_if<NumberReadings>(&finding.reason)) {
        return wordsFor(*readings, finding.evidence);
    }
    if (const auto *difference = std::get_if<ControlDifference>(&finding.reason)) {
        return wordsFor(finding.name, *difference);
    }
    if (const auto *move = std::get_if<CostMove>(&finding.reason)) {
        return wordsFor(*move);
    }
    if (const auto *shortfall = std::get_if<Shortfall>(&finding.reason)) {
        return wordsFor(*shortfall);
    }
    if (const auto *fault = std::get_if<AskFault>(&finding.reason)) {
        return preflightWords(*fault, finding.evidence);
    }
    if (finding.name == FindingName::Empty) {
        return phraseFor(missingInputs, finding.field, "FindingWords");
    }
    return withEvidence(phraseFor(findingPhrases, finding.name, "FindingWords"), finding.evidence);
}

QString nameOf(FindingStrength strength)
{
    return phraseFor(strengthNames, strength, "FindingWords");
}

QList<Finding> summed(const QList<Finding> &findings)
{
    QList<Finding> sums;
    QHash<int, QList<qsizetype>> places; // of each name
    for (qsizetype index = 0; index < findings.size(); ++index) {
        QList<qsizetype> &ofName = places[int(findings.at(index).name)];
        ofName.append(index);
        if (ofName.size() == 1) {
            sums.append(findings.at(index));
        }
    }
    for (Finding &sum : sums) {
        const QList<qsizetype> &ofName = places[int(sum.name)];
        if (ofName.size() > 1) {
            sum = {sum.name, InputField::None, {}, {}, evidenceOf(findings, ofName)};
        }
    }
    return sums;
}
