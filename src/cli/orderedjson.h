#pragma once

#include <QString>

#include <nlohmann/json_fwd.hpp>

// A JSON value whose members keep the order in which they were given.
using OrderedJson = nlohmann::ordered_json;

// The text as a JSON string; as null when it is empty.
OrderedJson toJson(const QString &text);
OrderedJson toJsonOrNull(const QString &text);
