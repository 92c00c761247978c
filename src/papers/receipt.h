#pragma once

#include "core/withdrawalrecord.h"

#include <optional>

class QPagedPaintDevice;

// What is on a receipt besides the payout.
struct ReceiptFrame {
    QString shop; // as it is called on paper; empty leaves it out
    QDateTime printedAt; // any zone; shown in it
    bool isPractice = false; // said at the top: nothing was paid
};

// Draws a payout's receipt: what was paid to whom, when, at what fee, how far it is, and the block explorer's link as text
// and as a QR code. recipient: the position of the only recipient it is for; nothing: it is for all of them. Says plainly
// when a payout was not made or is in doubt. False when the device cannot be painted on.
bool drawReceipt(QPagedPaintDevice &device, const WithdrawalRecord &record, const ReceiptFrame &frame,
                 std::optional<qsizetype> recipient = {});
