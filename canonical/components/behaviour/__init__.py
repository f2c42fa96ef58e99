"""Hand-written behaviour of components: ``moment.py`` holds MomentBehaviour, which the generated Moment inherits."""
