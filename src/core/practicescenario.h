#pragma once

// What the next withdrawal meets on the simulated Plisio.
enum class PracticeScenario {
    Accepted,
    BadAddress,
    NoFunds,
    Pending,
    Failed,
    Slow,
    LostAfter,
    LostBefore,
    MassRefused, // when it has several recipients; a single one is accepted
    // accepted, but 10 seconds after its cost was first asked for
    FeeJump, // its fee is half as high again
    RateJump, // its currency is a tenth dearer
    BalanceDrop, // almost nothing of the balance is left: refused then
};

// What the simulated Plisio says of every key from now on, for as long as this program runs.
enum class PracticeKeyState { Works, Wrong, IpNotAllowed, WithdrawalsDisabled, Unreachable, ClockOff };

// Lets a person choose what practice's Plisio does next. Given to the window and the command line in practice mode
// only.
class PracticeSwitch
{
public:
    virtual ~PracticeSwitch() = default;

    // The scenario for one withdrawal to come: the next one, or the number-th from now (1 is the next).
    virtual void choose(PracticeScenario scenario, int number) = 0;
    [[nodiscard]] virtual PracticeScenario next() const = 0;
    virtual void chooseKey(PracticeKeyState state) = 0;
    [[nodiscard]] virtual PracticeKeyState keyState() const = 0;

protected:
    PracticeSwitch() = default;
    PracticeSwitch(const PracticeSwitch &) = default;
    PracticeSwitch &operator=(const PracticeSwitch &) = default;
};
