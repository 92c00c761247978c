#pragma once

#include "core/practicescenario.h"
#include "practice/httpanswer.h"

#include <QStringList>

#include <optional>

// What a key in this state is answered at this path (without "api/v1") in place of the real answer; nothing when the
// state does not stand in the way. How the real Plisio words these is not published.
std::optional<HttpAnswer> answerForKey(PracticeKeyState state, const QStringList &path);
