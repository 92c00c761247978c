#pragma once

#include "records/addressbook.h"
#include "records/limitbook.h"
#include "records/sendingstop.h"

// What a person sets to hold payouts back, together.
struct Safeguards {
    explicit Safeguards(const std::shared_ptr<Store> &store) : limits(store), sending(store), book(store) {}

    LimitBook limits;
    SendingStop sending;
    AddressBook book;
};
