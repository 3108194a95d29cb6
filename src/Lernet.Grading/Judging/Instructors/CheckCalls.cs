using Microsoft.CodeAnalysis.CSharp.Syntax;
using Lernet.Grading.Assignments;

namespace Lernet.Grading.Judging.Instructors;

/// <summary>The calls of <c>Check</c> in a test cell.</summary>
internal static class CheckCalls
{
    /// <summary>For each call, top to bottom, the texts of the arguments that make the answer: all but the first, which names the question.</summary>
    public static IReadOnlyList<string> Answers(string source) =>
    [
        .. TestCell.Calls(source).OrderBy(call => call.SpanStart)
            .Select(call => string.Join(", ", call.ArgumentList.Arguments.Skip(1).Select(Text))),
    ];

    // Whatever an argument's name in Check is, the method that makes an answer has another.
    private static string Text(ArgumentSyntax argument) => argument.Expression.ToString();
}
