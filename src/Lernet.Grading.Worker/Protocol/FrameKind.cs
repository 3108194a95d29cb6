namespace Lernet.Grading.Worker.Protocol;

/// <summary>What a frame says. Requests go into the box, replies come out; each request has one reply.</summary>
internal enum FrameKind : byte
{
    /// <summary>Reply, unasked, first: the process can take requests.</summary>
    Ready,

    /// <summary>Request to the compiler: begin a submission; the texts of the pieces that all submissions share. Replied by <see cref="Images"/>.</summary>
    Begin,

    /// <summary>Request to the compiler: a piece. Replied by <see cref="Images"/> or <see cref="Refused"/>.</summary>
    Compile,

    /// <summary>Reply: compiled pieces.</summary>
    Images,

    /// <summary>Reply: the piece does not compile; the compiler's messages.</summary>
    Refused,

    /// <summary>Request to the runner, first: who handed the notebook in, for numbers that differ from student to student. Replied by <see cref="Answer"/>, without values.</summary>
    Student,

    /// <summary>Request to the runner: load a piece and run it to its end. Replied by <see cref="Answer"/>, without values, or <see cref="Stopped"/>.</summary>
    Run,

    /// <summary>Request to the runner: load a piece that is an answer, and keep the function in it. Replied by <see cref="Answer"/> or <see cref="Stopped"/>.</summary>
    Ask,

    /// <summary>Request to the runner: load a piece of assertions and run it to its end. Replied by <see cref="Answer"/>, its last value, or <see cref="Stopped"/>.</summary>
    Assert,

    /// <summary>Request to the runner: call the function that was kept. Replied by <see cref="Values"/> or <see cref="Stopped"/>.</summary>
    Call,

    /// <summary>Request to the runner: call the function that was kept and go backward through it. Replied by <see cref="Values"/> or <see cref="Stopped"/>.</summary>
    Gradient,

    /// <summary>Reply: an answer by its form.</summary>
    Answer,

    /// <summary>Reply: numbers with shapes.</summary>
    Values,

    /// <summary>Reply: the student's code stopped with an exception.</summary>
    Stopped,
}
