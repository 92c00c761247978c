#pragma once

#include "core/apiaddress.h"
#include "core/profile.h"

#include <QString>

#include <memory>

// How this run reaches Plisio, if at all: what every page must say when it is not the real thing.
struct RunMode {
    ApiAddress api = ApiAddress::production();
    bool isPractice = false;
    QString profile = QStringLiteral("default");
    // How the shop is called and marked. Shared by all copies: a new name or colour shows in each window made from then on.
    std::shared_ptr<Profile> shop = std::make_shared<Profile>();
};
