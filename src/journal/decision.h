#pragma once

#include "core/operation.h"

// A person's recorded word about a withdrawal in doubt.
struct Decision {
    enum class Kind { NotSent, SentAs };
    Kind kind = Kind::NotSent;
    Operation operation; // with SentAs: as Plisio answered for it
    QString by; // login name
    QString via; // "window" or "command line"
    QString evidence; // what was looked at: how complete the listing was, until when
    QDateTime at; // UTC
};
