#pragma once

#include <QDateTime>

#include <functional>

// The time and fresh random ids come in from outside, so that tests can set them.
using Clock = std::function<QDateTime()>; // UTC
using IdMaker = std::function<QString()>; // 128 random bits as 32 hex digits
