#include "account/profilefile.h"

#include "plisio/jsonvalue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace {

constexpr std::array colorTokens{"none", "blue", "teal", "green", "amber", "red", "pink", "violet"};
constexpr qsizetype longestText = 200;

ProfileColor colorOf(const QString &token)
{
    const auto match = std::find_if(colorTokens.begin(), colorTokens.end(),
                                    [&](const char *each) { return token == QLatin1String(each); });
    return match == colorTokens.end() ? ProfileColor::None : ProfileColor(match - colorTokens.begin());
}

QString textIn(const JsonValue &object, QLatin1String key)
{
    return textOf(object, key).value_or(QString()).left(longestText);
}

// It becomes the name of a folder.
bool isId(const QString &text)
{
    return !text.isEmpty() && !text.startsWith(u'.') && !text.contains(u'/') && !text.contains(QChar::Null);
}

} // namespace

const ProfileFile::Entry *ProfileFile::find(const QString &id) const
{
    const auto match =
        std::find_if(entries.begin(), entries.end(), [&id](const Entry &entry) { return entry.profile.id == id; });
    return match == entries.end() ? nullptr : &*match;
}

ProfileFile::Entry &ProfileFile::entry(const QString &id)
{
    const auto match =
        std::find_if(entries.begin(), entries.end(), [&id](const Entry &entry) { return entry.profile.id == id; });
    if (match != entries.end()) {
        return *match;
    }
    entries.append({Profile{id}});
    return entries.last();
}

std::optional<ProfileFile> ProfileFile::parse(const QByteArray &text)
{
    const Result<JsonValue, JsonFault> json = JsonValue::parse(text);
    const JsonValue *profiles = json ? json->member(QLatin1String("profiles")) : nullptr;
    if (!profiles || !profiles->isArray()) {
        return std::nullopt;
    }
    ProfileFile file;
    const QString last = textIn(*json, QLatin1String("last_opened"));
    file.lastOpened = isId(last) ? last : file.lastOpened;
    for (const JsonValue &each : profiles->items()) {
        const QString id = textIn(each, QLatin1String("id"));
        if (isId(id)) {
            Entry &entry = file.entry(id);
            entry.profile.name = textIn(each, QLatin1String("name"));
            entry.profile.color = colorOf(textIn(each, QLatin1String("color")));
            const JsonValue *isRemoved = each.member(QLatin1String("removed"));
            entry.isRemoved = isRemoved && isRemoved->flag().value_or(false);
        }
    }
    return file;
}

QByteArray ProfileFile::toText() const
{
    QJsonArray list;
    for (const Entry &entry : entries) {
        list.append(QJsonObject{{QStringLiteral("id"), entry.profile.id},
                                {QStringLiteral("name"), entry.profile.name},
                                {QStringLiteral("color"), QLatin1String(colorTokens.at(size_t(entry.profile.color)))},
                                {QStringLiteral("removed"), entry.isRemoved}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("last_opened"), lastOpened}, {QStringLiteral("profiles"), list}})
        .toJson();
}
