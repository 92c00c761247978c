#pragma once

#include "core/practicescenario.h"
#include "practice/httpanswer.h"
#include "practice/httprequest.h"
#include "practice/practicemarket.h"
#include "practice/practiceplace.h"
#include "practice/practicestatefile.h"

class PracticeBook;
struct PracticeCurrency;

// Answers one request as Plisio's API v1 documents it. Every request works on the newest state of the file.
// Any key will do, but all paths except /currencies want one (401).
class PracticeRouter
{
public:
    PracticeRouter(PracticeStateFile &file, PracticePlace place) : m_file(file), m_place(std::move(place)) {}

    HttpAnswer answer(const HttpRequest &request);

    void setKeyState(PracticeKeyState state) { m_keyState = state; }
    [[nodiscard]] PracticeKeyState keyState() const { return m_keyState; }

private:
    HttpAnswer answerPath(const QStringList &path, const HttpRequest &request, PracticeBook &book);
    HttpAnswer answerOperations(const QStringList &path, const HttpRequest &request, PracticeBook &book);
    HttpAnswer answerAboutCurrency(const QStringList &path, const HttpRequest &request, PracticeBook &book);
    [[nodiscard]] PracticeMarket market(const PracticeBook &book) const;
    HttpAnswer withdraw(const HttpRequest &request, PracticeBook &book);

    PracticeStateFile &m_file;
    PracticePlace m_place;
    PracticeKeyState m_keyState = PracticeKeyState::Works;
};
