#include "words/practicewords.h"

#include "words/phrase.h"

namespace {

class PracticeWords
{
    Q_DECLARE_TR_FUNCTIONS(PracticeWords)
};

constexpr Phrase<PracticeScenario> names[] = {
    {PracticeScenario::Accepted, QT_TRANSLATE_NOOP("PracticeWords", "Accepted and completed")},
    {PracticeScenario::BadAddress, QT_TRANSLATE_NOOP("PracticeWords", "Refused: bad address")},
    {PracticeScenario::NoFunds, QT_TRANSLATE_NOOP("PracticeWords", "Refused: not enough money")},
    {PracticeScenario::Pending, QT_TRANSLATE_NOOP("PracticeWords", "Pending first, completed later")},
    {PracticeScenario::Failed, QT_TRANSLATE_NOOP("PracticeWords", "Accepted, then failed")},
    {PracticeScenario::Slow, QT_TRANSLATE_NOOP("PracticeWords", "Slow answer")},
    {PracticeScenario::LostAfter, QT_TRANSLATE_NOOP("PracticeWords", "Answer lost, money moved")},
    {PracticeScenario::LostBefore, QT_TRANSLATE_NOOP("PracticeWords", "Answer lost, no money moved")},
    {PracticeScenario::MassRefused, QT_TRANSLATE_NOOP("PracticeWords", "Refused: several recipients")},
    {PracticeScenario::FeeJump, QT_TRANSLATE_NOOP("PracticeWords", "The fee rises before it is sent")},
    {PracticeScenario::RateJump, QT_TRANSLATE_NOOP("PracticeWords", "The rate moves before it is sent")},
    {PracticeScenario::BalanceDrop, QT_TRANSLATE_NOOP("PracticeWords", "The balance falls before it is sent")},
};
static_assert(hasEach(names, PracticeScenario::BalanceDrop));

constexpr Phrase<PracticeScenario> sentences[] = {
    {PracticeScenario::Accepted,
     QT_TRANSLATE_NOOP("PracticeWords", "The next payout is accepted and completed at once.")},
    {PracticeScenario::BadAddress,
     QT_TRANSLATE_NOOP("PracticeWords", "The next payout is refused because of its address; its amount stays yours.")},
    {PracticeScenario::NoFunds,
     QT_TRANSLATE_NOOP("PracticeWords", "The next payout is refused because the balance is too low.")},
    {PracticeScenario::Pending,
     QT_TRANSLATE_NOOP("PracticeWords", "The next payout is accepted, and completed a little later.")},
    {PracticeScenario::Failed,
     QT_TRANSLATE_NOOP("PracticeWords", "The next payout is accepted, and its operation then ends in an error.")},
    {PracticeScenario::Slow, QT_TRANSLATE_NOOP("PracticeWords", "The next payout is accepted after several seconds.")},
    {PracticeScenario::LostAfter,
     QT_TRANSLATE_NOOP("PracticeWords",
                       "The next payout is paid, but its answer is lost: it is in doubt until you "
                       "reconcile.")},
    {PracticeScenario::LostBefore,
     QT_TRANSLATE_NOOP("PracticeWords",
                       "The next payout is lost on its way and not paid: it is in doubt until you "
                       "decide.")},
    {PracticeScenario::MassRefused,
     QT_TRANSLATE_NOOP("PracticeWords",
                       "The next payout is refused if it has several recipients: Plisio pays this currency to one "
                       "recipient at a time.")},
    {PracticeScenario::FeeJump,
     QT_TRANSLATE_NOOP("PracticeWords",
                       "Ten seconds after the next payout’s fee was first shown, the fee is half as high again.")},
    {PracticeScenario::RateJump,
     QT_TRANSLATE_NOOP("PracticeWords",
                       "Ten seconds after the next payout’s fee was first shown, its currency is a tenth dearer.")},
    {PracticeScenario::BalanceDrop,
     QT_TRANSLATE_NOOP("PracticeWords",
                       "Ten seconds after the next payout’s fee was first shown, almost nothing of the balance is "
                       "left.")},
};
static_assert(hasEach(sentences, PracticeScenario::BalanceDrop));

constexpr Phrase<PracticeKeyState> keyStateNames[] = {
    {PracticeKeyState::Works, QT_TRANSLATE_NOOP("PracticeWords", "Works")},
    {PracticeKeyState::Wrong, QT_TRANSLATE_NOOP("PracticeWords", "Wrong key")},
    {PracticeKeyState::IpNotAllowed, QT_TRANSLATE_NOOP("PracticeWords", "IP address not allowed")},
    {PracticeKeyState::WithdrawalsDisabled, QT_TRANSLATE_NOOP("PracticeWords", "Withdrawals switched off")},
    {PracticeKeyState::Unreachable, QT_TRANSLATE_NOOP("PracticeWords", "Plisio cannot be reached")},
    {PracticeKeyState::ClockOff, QT_TRANSLATE_NOOP("PracticeWords", "Works, with another time")},
};
static_assert(hasEach(keyStateNames, PracticeKeyState::ClockOff));

} // namespace

QString nameOf(PracticeScenario scenario)
{
    return phraseFor(names, scenario, "PracticeWords");
}

QString wordsFor(PracticeScenario scenario)
{
    return phraseFor(sentences, scenario, "PracticeWords");
}

QString nameOf(PracticeKeyState state)
{
    return phraseFor(keyStateNames, state, "PracticeWords");
}

QString practiceNotice()
{
    return PracticeWords::tr("Practice: nothing here is real, and no money moves.");
}
