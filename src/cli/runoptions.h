#pragma once

#include "core/apiaddress.h"
#include "core/practicescenario.h"

#include <QList>

#include <chrono>
#include <optional>

// What one withdrawal to come meets in practice.
struct PracticeChoice {
    PracticeScenario scenario = PracticeScenario::Accepted;
    int number = 1; // the next is 1

    friend bool operator==(const PracticeChoice &, const PracticeChoice &) = default;
};

// The options that every command takes, before or after its name.
struct RunOptions {
    bool isPractice = false;
    QList<PracticeChoice> practiceChoices;
    QString profile = QStringLiteral("default"); // safe as the name of a folder
    bool isProfileGiven = false; // else the window opens the one that was open last
    QString dataFolder; // as given, perhaps relative; empty for the platform's
    ApiAddress api = ApiAddress::production();
    QString caFile; // PEM, as given; empty for the system's authorities
    std::optional<std::chrono::seconds> deadline; // for each request
    bool isJson = false;
};
