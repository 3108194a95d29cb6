namespace Lernet.Nn.Tests.Oracles;

/// <summary>How the recurrent layers and cells of the fixtures are made and called here.</summary>
internal static class RecurrentCalls
{
    public static readonly Dictionary<string, Func<FixtureCase, ModuleCall>> All = new[]
    {
        Of("Rnn", c => new Rnn(Size(c, 0), Size(c, 1), c.Int("layers", 1), c.Flag("bidirectional"), bias: c.Flag("bias", true),
            relu: c.Text("activation") == "relu")),
        Of("Lstm", c => new Lstm(Size(c, 0), Size(c, 1), c.Int("layers", 1), c.Flag("bidirectional"), bias: c.Flag("bias", true))),
        Of("Gru", c => new Gru(Size(c, 0), Size(c, 1), c.Int("layers", 1), c.Flag("bidirectional"), bias: c.Flag("bias", true))),
        new()
        {
            ["RnnCell"] = c => Cell(new RnnCell(Size(c, 0), Size(c, 1))),
            ["GruCell"] = c => Cell(new GruCell(Size(c, 0), Size(c, 1))),
            ["LstmCell"] = c => Cell(new LstmCell(Size(c, 0), Size(c, 1))),
            ["LstmCell:cell"] = c => Cell(new LstmCell(Size(c, 0), Size(c, 1)), state => state.Cell!),
        },
    }.SelectMany(d => d).ToDictionary(p => p.Key, p => p.Value);

    private static int Size(FixtureCase c, int place) => c.Ints("sizes")[place];

    private static Dictionary<string, Func<FixtureCase, ModuleCall>> Of(string kind, Func<FixtureCase, RecurrentLayer> make) => new()
    {
        [kind] = c => Outputs(make(c), c),
        [$"{kind}:last"] = c => Last(make(c)),
        [$"{kind}:lengths"] = c => Outputs(make(c), c),
        [$"{kind}:start"] = c => Started(make(c)),
    };

    private static ModuleCall Outputs(RecurrentLayer layer, FixtureCase of)
    {
        (Tensor Outputs, RecurrentState State) result = (null!, null!);
        return new(layer, c => (result = layer.Forward(c[0], null, of.Has("lengths") ? of.Ints("lengths") : null)).Outputs)
        {
            Extra = _ => of.Extra.Keys.Select(name => (name, name == "last" ? result.State.Hidden : result.State.Cell!)),
        };
    }

    private static ModuleCall Last(RecurrentLayer layer) => new(layer, c => layer.Forward(c[0], null).State.Hidden);

    private static ModuleCall Started(RecurrentLayer layer) =>
        new(layer, c => layer.Forward(c[0], new RecurrentState(c[1], c.Inputs.Count > 2 ? c[2] : null)).Outputs);

    private static ModuleCall Cell(RecurrentCell cell, Func<RecurrentState, Tensor>? part = null) => new(cell, c =>
    {
        var state = cell.Forward(c[0], new RecurrentState(c[1], c.Inputs.Count > 2 ? c[2] : null));
        return part is null ? state.Hidden : part(state);
    });
}
