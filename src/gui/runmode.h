#pragma once

#include "core/apiaddress.h"

#include <QString>

// How this run reaches Plisio, if at all: what every page must say when it is not the real thing.
struct RunMode {
    ApiAddress api = ApiAddress::production();
    bool isPractice = false;
    QString profile = QStringLiteral("default");
};
