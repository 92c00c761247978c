#include "cli/orderedjson.h"

#include <nlohmann/json.hpp>

OrderedJson toJson(const QString &text)
{
    return text.toStdString();
}

OrderedJson toJsonOrNull(const QString &text)
{
    return text.isEmpty() ? OrderedJson() : toJson(text);
}
