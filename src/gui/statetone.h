#pragma once

#include "core/withdrawalrecord.h"
#include "gui/theme.h"
#include "records/historyentry.h"

#include <QString>

// How a withdrawal's state looks wherever it is shown: colour and icon, never colour alone.
struct StateLook {
    Tone tone = Tone::Neutral;
    QString iconName;
};

StateLook lookOf(const WithdrawalRecord &record);
StateLook lookOf(const HistoryEntry &entry);
