using System.Text.Json;
using Lernet.Kernel.Documents;
using Microsoft.CodeAnalysis.CSharp;

namespace Lernet.Kernel.Magics;

/// <summary>Commands that move values between languages.</summary>
internal static class ValueMagics
{
    /// <summary><c>#!set --name x --value literal|@kernel:name</c>.</summary>
    public static Task SetAsync(MagicPart magic, MagicCall call)
    {
        var name = Required(magic, call, "--name");
        var value = Required(magic, call, "--value");
        if (!value.StartsWith('@')) return DeclareAsync(magic, call, name, Literal(value));
        var source = value[1..].Split(':', 2);
        if (source is ["input" or "password", ..])
            throw call.Failed(magic, "the notebook runs without a reader, so @input has no answer. Give the value itself.");
        return source.Length == 2
            ? TakeAsync(magic, call, source[0], source[1], name)
            : TakeAsync(magic, call, CellLanguage.CSharp, source[0], name);
    }

    /// <summary><c>#!share --from kernel name [--as name]</c>.</summary>
    public static Task ShareAsync(MagicPart magic, MagicCall call)
    {
        var from = Required(magic, call, "--from");
        var alias = magic.Arguments.Option("--as");
        var words = magic.Arguments;
        var name = words.Where((word, i) => !word.StartsWith('-') && (i == 0 || !words[i - 1].StartsWith('-'))).FirstOrDefault()
            ?? throw call.Failed(magic, "it needs the name of a variable: #!share --from csharp x.");
        return TakeAsync(magic, call, CellLanguage.Canonical(from), name, alias ?? name);
    }

    /// <summary><c>#!value --name x --from-file path</c> or <c>--from-value text</c>.</summary>
    public static void Store(MagicPart magic, MagicCall call)
    {
        var name = Required(magic, call, "--name");
        if (magic.Arguments.Option("--from-file") is { } file)
            call.Session.Values[name] = File.ReadAllText(call.FindFile(file) ?? throw call.Failed(magic, $"there is no file '{file}'."));
        else
            call.Session.Values[name] = magic.Arguments.Option("--from-value")
                ?? throw call.Failed(magic, "it needs --from-file or --from-value.");
    }

    private static Task TakeAsync(MagicPart magic, MagicCall call, string kernel, string name, string alias)
    {
        if (kernel == "value" && call.Session.Values.TryGetValue(name, out var text))
            return DeclareAsync(magic, call, alias, Literal(text));
        var variables = kernel == CellLanguage.CSharp ? call.Session.CSharp.Variables() : [];
        var variable = variables.FirstOrDefault(variable => variable.Name == name)
            ?? throw call.Failed(magic, $"there is no value '{name}' in '{kernel}'. Variables are in csharp, texts of #!value in value.");
        if (magic.Language != CellLanguage.CSharp)
            return DeclareAsync(magic, call, alias, JsonSerializer.Serialize(variable.Value, variable.Type));
        return alias == name ? Task.CompletedTask : DeclareAsync(magic, call, alias, name);
    }

    private static Task DeclareAsync(MagicPart magic, MagicCall call, string name, string expression)
    {
        if (!SyntaxFacts.IsValidIdentifier(name)) throw call.Failed(magic, $"'{name}' is not a name of a variable.");
        if (magic.Language == CellLanguage.CSharp)
            return call.Session.RunCSharpAsync($"var {name} = {expression};", call.Cell.Path, isResult: false);
        call.AddPrelude($"const {name} = {expression};\n");
        return Task.CompletedTask;
    }

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static string Required(MagicPart magic, MagicCall call, string option) =>
        magic.Arguments.Option(option) ?? throw call.Failed(magic, $"it needs {option}.");
}
