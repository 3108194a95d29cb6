namespace Lernet.Bench.Steps;

/// <summary>One operation without derivatives, called again and again.</summary>
internal sealed class CallWorkload(Func<Tensor[], Tensor> call, params Tensor[] inputs) : Workload
{
    public override IReadOnlyList<Tensor> State => inputs;

    public override double Value() => call(inputs).Mean().Item();

    // The peer counts references and reuses the memory of a result that nobody holds; here it is given back by hand.
    public override void Step() => call(inputs).View.Buffer.Release();
}
