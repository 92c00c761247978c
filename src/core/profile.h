#pragma once

#include <QString>

// The colour a shop is told apart by, on every page and in every question. None: the shop is not marked.
enum class ProfileColor { None, Blue, Teal, Green, Amber, Red, Pink, Violet };

// One of several shops, each with its own key and ledger.
struct Profile {
    QString id = QStringLiteral("default"); // the ledger's folder and the keychain's entry; never changes
    QString name = {}; // for people; empty when it was never named
    ProfileColor color = ProfileColor::None;

    friend bool operator==(const Profile &, const Profile &) = default;
};

// Why the list of shops stays as it is.
enum class ProfileFault {
    NoName,
    NameTaken,
    Damaged, // the file with the names is there, but cannot be read; it is left as it is
    Busy, // another window is writing it
    NotWritten,
};
