#pragma once

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

// Sends a GET that QNetworkAccessManager cannot repeat by itself. It repeats an ordinary get() up to three times when a
// connection ends without an answer (reconnectAttemptsDefault in qhttpnetworkconnectionchannel.cpp); here the request
// carries an empty, sequential, unbuffered upload device, which cannot be rewound, so that a repeat ends in
// ContentReSendError before a byte leaves. This leans on Qt's inside: RepeatTest proves it in every run before money
// moves.
QNetworkReply *sendOnce(QNetworkAccessManager &manager, QNetworkRequest request);
