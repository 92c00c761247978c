#pragma once

#include "core/profile.h"

#include <QByteArray>
#include <QList>

#include <optional>

// What the file of names holds. A value; reads and writes no file itself.
struct ProfileFile {
    struct Entry {
        Profile profile;
        bool isRemoved = false;
    };

    QString lastOpened = QStringLiteral("default");
    QList<Entry> entries = {};

    [[nodiscard]] const Entry *find(const QString &id) const;
    // The entry with this id, made if there is none.
    Entry &entry(const QString &id);

    // Nothing for a text that is not of this form. What is unknown in it is left out.
    static std::optional<ProfileFile> parse(const QByteArray &text);
    [[nodiscard]] QByteArray toText() const;
};
