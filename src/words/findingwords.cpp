#include "words/findingwords.h"

#include "words/addresswords.h"
#include "words/amountwords.h"
#include "words/currencywords.h"
#include "words/errorwords.h"
#include "words/figurewords.h"
#include "words/findingphrases.h"
#include "words/limitwords.h"
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

QString draftedAgainWords(const DraftedAgain &place)
{
    if (place.list.isEmpty()) {
        return FindingWords::tr("The form or the list being worked on is going to pay this recipient the same amount.");
    }
    return FindingWords::tr("The list \"%1\" is going to pay this recipient the same amount.")
        .arg(plainText(place.list, 60));
}

QString lookAlikeWords(const LookAlikePair &pair)
{
    return FindingWords::tr(
               "%1 looks like a recipient that you know, %2, but it is another address. Take the address from the "
               "recipient anew, by a way you trust, and never from a list of transactions.")
        .arg(plainText(pair.address), plainText(pair.known));
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

// What the reason of a finding says.
struct ReasonWords {
    const Finding &finding;

    QString operator()(const AddressFinding &address) const { return addressNotice(finding.name, address); }
    QString operator()(AmountError error) const { return amountWords(error, finding.evidence); }
    QString operator()(const ExcessPlaces &places) const { return wordsFor(places); }
    QString operator()(const ListFault &fault) const { return withEvidence(wordsFor(fault), finding.evidence); }
    QString operator()(const NumberReadings &readings) const { return wordsFor(readings, finding.evidence); }
    QString operator()(const ControlDifference &difference) const { return wordsFor(finding.name, difference); }
    QString operator()(const LookAlikePair &pair) const { return lookAlikeWords(pair); }
    QString operator()(const DraftedAgain &draft) const { return draftedAgainWords(draft); }
    QString operator()(const LimitExcess &excess) const { return wordsFor(excess, finding.evidence); }
    QString operator()(const UnknownRate &rate) const { return wordsFor(rate); }
    QString operator()(const PayableFrom &from) const { return wordsFor(from); }
    QString operator()(const CostMove &move) const { return wordsFor(move); }
    QString operator()(const Shortfall &shortfall) const { return wordsFor(shortfall); }
    QString operator()(AskFault fault) const { return preflightWords(fault, finding.evidence); }
    QString operator()(std::monostate) const
    {
        // An id that was never chosen is no wrong one.
        const bool isUnchosen = finding.name == FindingName::UnknownCurrency && finding.evidence.isEmpty();
        return finding.name == FindingName::Empty || isUnchosen
            ? phraseFor(missingInputs, finding.field, "FindingWords")
            : withEvidence(phraseFor(findingPhrases, finding.name, "FindingWords"), finding.evidence);
    }
};

} // namespace

QString titleOf(FindingName name)
{
    return phraseFor(findingTitles, name, "FindingWords");
}

QString wordsFor(const Finding &finding)
{
    return std::visit(ReasonWords{finding}, finding.reason);
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
