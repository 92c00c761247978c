#pragma once

#include "core/outcome.h"

#include <QJsonObject>

#include <optional>

// The JSON that stands in some of the ledger's columns. Decimals are texts in it. Text from outside is cut.
QString toJsonText(const QJsonObject &object);
QString toJsonText(const QStringList &texts);
QJsonObject toJson(const PlisioError &error);
QJsonObject toJson(const Operation &operation);

// What toJsonText wrote; nothing when it is something else.
std::optional<QStringList> textsFromJson(const QString &json);
std::optional<PlisioError> errorFromJson(const QString &json);
// The members of an object that holds nothing but texts.
std::optional<QMap<QString, QString>> membersFromJson(const QString &json);

// At most the first 4,000 characters of a text from outside.
QString cutText(const QString &text);
