#include "words/errorwords.h"

#include "words/detail.h"
#include "words/findingwords.h"
#include "words/ledgerwords.h"
#include "words/phrase.h"
#include "words/plisiowords.h"

namespace {

class ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)
};

constexpr Phrase<PayoutFault> payoutPhrases[] = {
    {PayoutFault::Ledger,
     QT_TRANSLATE_NOOP("ErrorWords", "Nothing more was sent, because the ledger did not take the next step.")},
    {PayoutFault::NoKey,
     QT_TRANSLATE_NOOP("ErrorWords", "Nothing was sent: there is no API key. Store it in the settings.")},
    {PayoutFault::UnsafeNetwork,
     QT_TRANSLATE_NOOP("ErrorWords",
                       "Nothing was sent: on this computer the network library repeats requests by itself, and "
                       "a payout could go out twice. Update the program.")},
    {PayoutFault::Busy,
     QT_TRANSLATE_NOOP("ErrorWords", "Nothing was sent: another payout is under way. Wait until it has ended.")},
    {PayoutFault::Unscanned,
     QT_TRANSLATE_NOOP("ErrorWords",
                       "Nothing was sent: Plisio's list of operations could not be read to its end, so nobody can say "
                       "that this batch was not sent by a copy of the ledger. Try again later.")},
    {PayoutFault::NoSuchBatch, QT_TRANSLATE_NOOP("ErrorWords", "The ledger has no batch with this id.")},
    {PayoutFault::GuardsSpoke,
     QT_TRANSLATE_NOOP("ErrorWords",
                       "Nothing was sent: something happened after you were asked that you should know before you say "
                       "yes. Look at the payout again.")},
    {PayoutFault::HeldBack, QT_TRANSLATE_NOOP("ErrorWords", "Nothing more was sent.")},
};
static_assert(hasEach(payoutPhrases, PayoutFault::HeldBack));

constexpr Phrase<ResolutionFault> resolutionPhrases[] = {
    {ResolutionFault::TooEarly,
     QT_TRANSLATE_NOOP("ErrorWords", "It is too early to decide: Plisio may still be working on it.")},
    {ResolutionFault::ListingIncomplete,
     QT_TRANSLATE_NOOP("ErrorWords",
                       "Plisio's list of operations could not be read to its end, so nobody can say that the "
                       "payout is missing from it. Try again later.")},
    {ResolutionFault::NotInDoubt,
     QT_TRANSLATE_NOOP("ErrorWords", "This payout is not in doubt; there is nothing to decide.")},
    {ResolutionFault::NoSuchWithdrawal, QT_TRANSLATE_NOOP("ErrorWords", "The ledger has no payout with this id.")},
    {ResolutionFault::NoSuchOperation, QT_TRANSLATE_NOOP("ErrorWords", "Plisio has no operation with this id.")},
    {ResolutionFault::OperationDiffers,
     QT_TRANSLATE_NOOP("ErrorWords", "This operation is another payment: its currency, recipient or amount differs.")},
    {ResolutionFault::OperationTaken,
     QT_TRANSLATE_NOOP("ErrorWords", "This operation already belongs to another payout.")},
    {ResolutionFault::MatchFound,
     QT_TRANSLATE_NOOP("ErrorWords",
                       "Plisio has an operation that fits this payout, so it cannot be marked as not sent.")},
    {ResolutionFault::OtherKey,
     QT_TRANSLATE_NOOP("ErrorWords",
                       "This payout was sent with another key or to another address, where the key in use "
                       "cannot look. Use the key it was sent with.")},
    {ResolutionFault::Unreachable,
     QT_TRANSLATE_NOOP("ErrorWords", "Plisio could not be asked. The payout stays in doubt; try again later.")},
    {ResolutionFault::NoKey,
     QT_TRANSLATE_NOOP("ErrorWords", "Plisio cannot be asked without an API key. The payout stays in doubt.")},
    {ResolutionFault::Ledger, QT_TRANSLATE_NOOP("ErrorWords", "The decision could not be written to the ledger.")},
};
static_assert(hasEach(resolutionPhrases, ResolutionFault::Ledger));

constexpr Phrase<AskFault> askPhrases[] = {
    {AskFault::NoKey, QT_TRANSLATE_NOOP("ErrorWords", "There is no API key. Store it in the settings.")},
    {AskFault::Unreachable, QT_TRANSLATE_NOOP("ErrorWords", "Plisio could not be reached. Check the connection.")},
    {AskFault::Deadline, QT_TRANSLATE_NOOP("ErrorWords", "Plisio did not answer in time. Try again.")},
    {AskFault::Refused, QT_TRANSLATE_NOOP("ErrorWords", "Plisio refused the question.")},
    {AskFault::Unreadable,
     QT_TRANSLATE_NOOP("ErrorWords", "Plisio's answer could not be understood. Try again later.")},
};
static_assert(hasEach(askPhrases, AskFault::Unreadable));

constexpr Phrase<ApiAddressFault> apiAddressPhrases[] = {
    {ApiAddressFault::NotAUrl,
     QT_TRANSLATE_NOOP("ErrorWords", "The API address is not a web address that begins with https://.")},
    {ApiAddressFault::NotEncrypted,
     QT_TRANSLATE_NOOP("ErrorWords",
                       "The API address is not encrypted. It must begin with https://; http:// is for this "
                       "computer itself only.")},
    {ApiAddressFault::HasQueryOrUser,
     QT_TRANSLATE_NOOP("ErrorWords",
                       "The API address holds a user name, a question mark or a number sign. Leave them out.")},
};
static_assert(hasEach(apiAddressPhrases, ApiAddressFault::HasQueryOrUser));

constexpr Phrase<WithdrawalFault> withdrawalPhrases[] = {
    {WithdrawalFault::NoCurrency, QT_TRANSLATE_NOOP("ErrorWords", "Choose a currency.")},
    {WithdrawalFault::NoRecipient, QT_TRANSLATE_NOOP("ErrorWords", "There is no recipient.")},
    {WithdrawalFault::ZeroAmount, QT_TRANSLATE_NOOP("ErrorWords", "The amount is zero.")},
    {WithdrawalFault::TooManyPlaces,
     QT_TRANSLATE_NOOP("ErrorWords", "The amount has more decimal places than the currency.")},
    {WithdrawalFault::DuplicateAddress,
     QT_TRANSLATE_NOOP("ErrorWords", "One withdrawal cannot pay the same address twice.")},
    {WithdrawalFault::UnsafeCharacter,
     QT_TRANSLATE_NOOP("ErrorWords", "The address holds a character that no address can have.")},
};
static_assert(hasEach(withdrawalPhrases, WithdrawalFault::UnsafeCharacter));

} // namespace

QString wordsFor(const PayoutError &error)
{
    QString sentence = withDetail(phraseFor(payoutPhrases, error.fault, "ErrorWords"), error.detail);
    for (const Finding &finding : summed(error.findings)) {
        sentence = QStringLiteral("%1 %2").arg(sentence, wordsFor(finding));
    }
    return error.ledger ? QStringLiteral("%1 %2").arg(sentence, wordsFor(*error.ledger)) : sentence;
}

QString unstoredOutcomeWords(const std::optional<LedgerError> &error)
{
    const QString sentence =
        ErrorWords::tr("The payout was sent, but its outcome could not be written to the ledger. It is in "
                       "doubt: do not send it again; repair the ledger, then reconcile.");
    return error ? QStringLiteral("%1 %2").arg(sentence, wordsFor(*error)) : sentence;
}

QString wordsFor(const ResolutionError &error)
{
    QString sentence = phraseFor(resolutionPhrases, error.fault, "ErrorWords");
    if (error.fault == ResolutionFault::TooEarly && error.possibleFrom.isValid()) {
        sentence = ErrorWords::tr("It is too early to decide: Plisio may still be working on it. Decide after %1 UTC.")
                       .arg(error.possibleFrom.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
    }
    return withDetail(sentence, error.detail);
}

QString wordsFor(const AskError &error)
{
    if (error.fault == AskFault::Refused && error.plisio) {
        return wordsFor(*error.plisio);
    }
    return phraseFor(askPhrases, error.fault, "ErrorWords");
}

QString wordsFor(ApiAddressFault fault)
{
    return phraseFor(apiAddressPhrases, fault, "ErrorWords");
}

QString wordsFor(WithdrawalFault fault)
{
    return phraseFor(withdrawalPhrases, fault, "ErrorWords");
}
