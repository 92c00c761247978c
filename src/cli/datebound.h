#pragma once

#include <QDateTime>

#include <optional>

// Which end of a period a date stands for. Both are included: a date, minute or second as the last one means all of it.
enum class DateEnd { First, Last };

// "2026-11-23", or ISO 8601 with a time and "Z", an offset or nothing (UTC), as an instant in UTC. Nothing for any other
// text and for days that do not exist.
std::optional<QDateTime> parseDateBound(const QString &text, DateEnd end);
