namespace Lernet;

/// <summary>The errors of differentiation: each says what was found and what to do.</summary>
internal static class AutogradException
{
    public static InvalidOperationException NoHistory(string op) => new(
        $"{op}: this value was not computed from a tracked input, so there is nothing to differentiate. " +
        "Call Track() on the inputs before computing with them, outside Autograd.NoGrad().");

    public static InvalidOperationException Spent(string op) => new(
        $"{op}: an earlier Backward() used this graph up. Compute the value again, or keep the graph with Backward(keepGraph: true).");

    public static InvalidOperationException Changed(string op, Tensor input) => new(
        $"backward: {(input.Name.Length > 0 ? input.Name : "an input")} was overwritten after {op} used it, so its derivative would be wrong. " +
        "Call Backward() before Update() or the optimizer's step.");

    public static InvalidOperationException TrackedAlready(Tensor x) => new(
        $"track: this value was computed by {x.Operation} from a tracked input and so is tracked already. " +
        "To start a new graph here, use Detach().Track().");

    public static InvalidOperationException NotALeaf(string op, Tensor x) => new(
        $"{op}: this value was computed by {x.Operation}; only inputs can be changed. Use Detach() to make an input of it.");

    public static InvalidOperationException NotReached(Tensor x) => new(
        $"gradient: the result does not depend on {(x.Name.Length > 0 ? x.Name : "the given tensor")}, or it was not tracked when the result was computed.");
}
