using System.Text.RegularExpressions;

namespace Lernet.Handouts.Outputs;

/// <summary>What programs send to a terminal besides text: colours, cursor movements (ECMA-48 control sequences).</summary>
internal static partial class TerminalCodes
{
    public static string Remove(string text) => Sequence().Replace(text, "");

    [GeneratedRegex(@"\x1b\[[0-?]*[ -/]*[@-~]|\x1b[@-Z\\-_]")]
    private static partial Regex Sequence();
}
