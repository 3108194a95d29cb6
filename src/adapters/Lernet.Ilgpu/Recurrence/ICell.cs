namespace Lernet.Ilgpu.Recurrence;

/// <summary>What a recurrent cell does at one step to one unit of one example, beside its product with U.</summary>
internal interface ICell
{
    /// <summary>From products to gates, state and memory.</summary>
    static abstract void Forward(StepArrays a, StepPlace at);

    /// <summary>From the gradient of the state to those of the gates; what goes to the state before other than through U is written beside.</summary>
    static abstract void Backward(SlopeArrays a, StepPlace at);
}
