using Lernet.Nn.Tests.Support;

namespace Lernet.Nn.Tests.Contract;

/// <summary>What holds for every module, whatever it computes.</summary>
public class ModuleContractTests
{
    [Fact]
    public void PublicModules_InTheModuleTable_AllHaveARow()
    {
        var covered = ModuleTable.Rows.Select(r => r.Type).ToHashSet();
        var missing = typeof(Module).Assembly.GetExportedTypes()
            .Where(t => t.IsSubclassOf(typeof(Module)) && !t.IsAbstract && !covered.Contains(t)).Select(t => t.Name);
        Assert.Empty(missing);
    }

    [Theory, MemberData(nameof(ModuleTable.Data), MemberType = typeof(ModuleTable))]
    public void Forward_OnBothBackends_HasTheShapeAndAgrees(ModuleCase row)
    {
        var module = row.Make().Initialize(seed: 3);
        var start = module.GetState();
        var expected = row.Run(module, row.Batch());
        Assert.Equal(new Shape(row.Output), expected.Shape);
        module.SetState(start);
        var actual = row.Run(module.On(Backend.Reference), row.Batch(Backend.Reference));
        Assert.Same(Backend.Reference, actual.Backend);
        // Numbers near 1 through some dozens of float32 operations; a normalised batch of a few divides by small deviations.
        Assert.All(expected.ToDoubles().Zip(actual.ToDoubles()), pair => Assert.Equal(pair.Second, pair.First, 2e-5));
    }

    [Theory, MemberData(nameof(ModuleTable.Data), MemberType = typeof(ModuleTable))]
    public void Gradient_OfInput_EqualsFiniteDifferences(ModuleCase row)
    {
        if (row.Tokens > 0) return;
        var (module, forward) = OnReference(row);
        var check = GradientCheck.Of(x => forward(x[0]), row.Batch());
        // The stencil is exact to about 1e-11; 1e-7 is the house's bar.
        Assert.True(check.RelativeError <= 1e-7, $"{module}: {check}");
    }

    [Theory, MemberData(nameof(ModuleTable.Data), MemberType = typeof(ModuleTable))]
    public void Gradient_OfParameters_EqualsFiniteDifferences(ModuleCase row)
    {
        var (module, forward) = OnReference(row);
        if (module.ParameterCount == 0) return;
        var x = row.Batch(Backend.Reference);
        var weights = Tensor.Normal(new Shape(row.Output), seed: 13).On(Backend.Reference);
        var error = ParameterCheck.WorstError(module, () => (forward(x) * weights).Sum());
        Assert.True(error <= 1e-7, $"{module}: {error}");
    }

    [Theory, MemberData(nameof(ModuleTable.Data), MemberType = typeof(ModuleTable))]
    public void State_SetOnANewModule_ContinuesBitByBit(ModuleCase row)
    {
        var (module, copy) = (row.Make().Initialize(seed: 3), row.Make());
        row.Run(module, row.Batch());
        copy.SetState(module.GetState());
        for (var step = 0; step < 2; step++) Assert.Equal(row.Run(module, row.Batch()).ToArray(), row.Run(copy, row.Batch()).ToArray());
        Assert.Equal(Flat(module.GetState()), Flat(copy.GetState()));
    }

    [Theory, MemberData(nameof(ModuleTable.Data), MemberType = typeof(ModuleTable))]
    public void Initialize_SameSeed_IsTheSameModule(ModuleCase row)
    {
        var (a, b) = (row.Make().Initialize(seed: 3), row.Make().Initialize(seed: 3));
        Assert.Equal(Flat(a.GetState()), Flat(b.GetState()));
        Assert.Equal(row.Run(a, row.Batch()).ToArray(), row.Run(b, row.Batch()).ToArray());
    }

    [Theory, MemberData(nameof(ModuleTable.Data), MemberType = typeof(ModuleTable))]
    public void Forward_InEvaluationMode_IsRepeatableAndChangesNothing(ModuleCase row)
    {
        var module = row.Make().Initialize(seed: 3).Evaluate();
        var before = Flat(module.GetState());
        Assert.Equal(row.Run(module, row.Batch()).ToArray(), row.Run(module, row.Batch()).ToArray());
        Assert.Equal(before, Flat(module.GetState()));
    }

    [Theory, MemberData(nameof(ModuleTable.Data), MemberType = typeof(ModuleTable))]
    public void Freeze_TheWholeModule_GivesParametersNoGradient(ModuleCase row)
    {
        var module = row.Make().Initialize(seed: 3).Freeze();
        Assert.False(row.Run(module, row.Batch()).IsTracked);
        if (row.Tokens == 0) row.Run(module, row.Batch().Track()).Sum().Backward();
        Assert.All(module.Parameters, p => Assert.Null(p.Grad));
    }

    [Theory, MemberData(nameof(ModuleTable.Data), MemberType = typeof(ModuleTable))]
    public void Forward_WrongInput_NamesLayerAndShape(ModuleCase row)
    {
        if (row.WrongInput is null) return;
        var module = row.Make().Initialize(seed: 3);
        var error = Assert.ThrowsAny<Exception>(() => row.Run(module, Tensor.Zeros(row.WrongInput)));
        Assert.True(error is ModuleException or ShapeException, error.GetType().Name);
        Assert.Contains(string.Join(", ", row.WrongInput), error.Message);
    }

    [Theory, MemberData(nameof(ModuleTable.Data), MemberType = typeof(ModuleTable))]
    public void Forward_BeforeInitialize_SaysWhatToDo(ModuleCase row)
    {
        var module = row.Make();
        if (module.ParameterCount == 0 && module.NamedStatistics.Count == 0) return;
        Assert.Contains("Initialize(seed: 7)", Assert.Throws<ModuleException>(() => row.Run(module, row.Batch())).Message);
    }

    [Theory, MemberData(nameof(ModuleTable.Data), MemberType = typeof(ModuleTable))]
    public void Summary_BeforeInitialize_CountsAndLeavesTheModuleAsItWas(ModuleCase row)
    {
        var module = row.Make();
        Shape? example = row.Call is null ? [.. row.Input[1..]] : null;
        Assert.Equal(module.ParameterCount, module.Summary(example).Parameters);
        Assert.Equal(module.ParameterCount, module.Summary().Parameters);
        Assert.All(module.NamedParameters, p => Assert.False(p.Parameter.IsInitialized));
        Assert.All(module.NamedStatistics, s => Assert.False(s.Statistic.IsInitialized));
        if (row.Call is null && module.Summary(example).Rows is [{ Path: "" } only]) Assert.Equal(new Shape(row.Output[1..]), only.Output);
        Assert.InRange(module.ToString()!.Length, 1, 120);
    }

    // Random layers and running moments start every call from the same state: the function checked is one function.
    private static (Module, Func<Tensor, Tensor>) OnReference(ModuleCase row)
    {
        var module = row.Make().Initialize(seed: 3).On(Backend.Reference);
        var start = module.NamedStatistics.Select(s => (s.Statistic, s.Statistic.Value.Clone())).ToArray();
        return (module, x =>
        {
            foreach (var (statistic, value) in start) statistic.Set(value);
            return row.Run(module, x);
        });
    }

    private static Dictionary<string, float[]> Flat(IReadOnlyDictionary<string, Tensor> state) => state.ToDictionary(p => p.Key, p => p.Value.ToArray());
}
