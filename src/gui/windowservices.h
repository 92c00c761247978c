#pragma once

#include "account/account.h"
#include "account/keyholder.h"
#include "account/pinkeeper.h"
#include "account/profiles.h"
#include "core/practicescenario.h"
#include "gui/ledgercare.h"
#include "gui/runmode.h"
#include "payouts/batchservice.h"
#include "payouts/syncservice.h"
#include "records/bookkeeping.h"
#include "records/entries.h"
#include "records/formdraft.h"
#include "records/history.h"
#include "records/ledgerwatcher.h"
#include "records/listarchive.h"
#include "records/listdraft.h"
#include "records/profilesettings.h"
#include "records/safeguards.h"
#include "records/savedfilters.h"
#include "records/savedlists.h"

// What the window works with. Wired in app; everything outlives the window. Copies look at the same services.
struct WindowServices {
    PayoutService &payouts;
    BatchService &batches;
    KeyHolder &keys;
    Account &account;
    SyncService &sync;
    History &history;
    const Entries &entries;
    SavedFilters &savedFilters;
    Bookkeeping &bookkeeping;
    FormDraft &formDraft;
    ListDraft &listDraft;
    SavedLists &savedLists;
    ProfileSettings &settings;
    ListArchive &listArchive;
    LedgerWatcher &watcher;
    LedgerCare &ledger;
    PracticeSwitch *practice = nullptr; // in practice mode only
    RunMode mode;
    Clock now;
    IdMaker makeId;
    QString person; // login name of who sits here
    Safeguards &safeguards;
    PinKeeper &pin;
    Profiles *profiles = nullptr; // the shops beside this one; null where there is no choice
};
