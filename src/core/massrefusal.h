#pragma once

#include "core/withdrawalrecord.h"

// Whether Plisio refuses to pay several recipients of this currency in one request (mass_cash_out), rather than
// something about this payment. Which currencies it allows is not published, nor how it says no: taken for such an
// answer is an error at the field "type", or one whose text names mass_cash_out or mass withdrawals.
[[nodiscard]] bool refusesMass(const PlisioError &error);

// A mass withdrawal that was refused for that reason: its recipients can be paid singly.
[[nodiscard]] bool wasRefusedAsMass(const WithdrawalRecord &record);
